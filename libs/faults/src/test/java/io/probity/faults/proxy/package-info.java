/** Tests of the proxy. */
@NullMarked
package io.probity.faults.proxy;

import org.jspecify.annotations.NullMarked;
