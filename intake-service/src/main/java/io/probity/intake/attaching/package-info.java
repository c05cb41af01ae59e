/** Documents are sent to a complaint, and fetched from it, by officers who may see it and by whoever holds its receipt. */
@NullMarked
package io.probity.intake.attaching;

import org.jspecify.annotations.NullMarked;
