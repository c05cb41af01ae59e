/** What the reviewer, and whoever is told, can read. */
@NullMarked
package io.probity.appeals.viewing;

import org.jspecify.annotations.NullMarked;
