@NullMarked
package io.probity.local.simulating;

import org.jspecify.annotations.NullMarked;
