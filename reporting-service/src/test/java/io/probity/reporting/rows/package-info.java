/** What events change, and that their order between streams does not matter. */
@NullMarked
package io.probity.reporting.rows;

import org.jspecify.annotations.NullMarked;
