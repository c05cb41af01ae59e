/** A council comes onto the platform: onboarded, with a policy, office holders and agreements. */
@NullMarked
package io.probity.intake.onboarding;

import org.jspecify.annotations.NullMarked;
