/** A council (or other public body) on the platform: its policy by resolution, its office holders, its agreements. */
@NullMarked
package io.probity.intake.council;

import org.jspecify.annotations.NullMarked;
