/** The identity vault: who somebody is, sealed under a key of their own, and told on a recorded ground only. */
@NullMarked
package io.probity.intake.person;

import org.jspecify.annotations.NullMarked;
