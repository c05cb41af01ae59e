/** What {@code probity bench} runs: the platform side by side with the limits of what it stands on. */
@NullMarked
package io.probity.benchmark;

import org.jspecify.annotations.NullMarked;
