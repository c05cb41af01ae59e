/** What may be seen of complaints: one of them, the queue, the content of a letter. */
@NullMarked
package io.probity.intake.viewing;

import org.jspecify.annotations.NullMarked;
