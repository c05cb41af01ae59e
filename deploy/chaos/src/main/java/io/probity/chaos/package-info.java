/** Kills, freezes and floods a running platform, and counts what it kept of what it had acknowledged. */
@NullMarked
package io.probity.chaos;

import org.jspecify.annotations.NullMarked;
