/** An officer links matters that belong together, and sees those links whose both ends they may see. */
@NullMarked
package io.probity.intake.linking;

import org.jspecify.annotations.NullMarked;
