/** Deliberately broken: each class breaks one rule of the house. */
@NullMarked
package io.probity.testing.broken.core;

import org.jspecify.annotations.NullMarked;
