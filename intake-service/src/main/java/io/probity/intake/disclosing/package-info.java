/** The vault tells who somebody is, and records that first. */
@NullMarked
package io.probity.intake.disclosing;

import org.jspecify.annotations.NullMarked;
