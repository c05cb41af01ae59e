/** Documents beside a complaint: streamed, looked through, sealed, and kept as files. */
@NullMarked
package io.probity.intake.attachment;

import org.jspecify.annotations.NullMarked;
