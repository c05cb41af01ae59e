/** Documents are sent to a complaint or a disclosure, and fetched from it, by officers who may see it and whoever holds its receipt. */
@NullMarked
package io.probity.intake.attaching;

import org.jspecify.annotations.NullMarked;
