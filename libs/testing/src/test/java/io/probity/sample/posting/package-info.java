/** Notes over HTTP. */
@NullMarked
package io.probity.sample.posting;

import org.jspecify.annotations.NullMarked;
