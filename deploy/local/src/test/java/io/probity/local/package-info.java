@NullMarked
package io.probity.local;

import org.jspecify.annotations.NullMarked;
