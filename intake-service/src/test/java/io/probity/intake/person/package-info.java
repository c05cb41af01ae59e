/** What the vault takes in and tells, in sentences. */
@NullMarked
package io.probity.intake.person;

import org.jspecify.annotations.NullMarked;
