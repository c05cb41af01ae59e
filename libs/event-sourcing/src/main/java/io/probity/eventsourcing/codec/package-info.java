/** Events and states as JSON, under names of their own, with what is confidential sealed. */
@NullMarked
package io.probity.eventsourcing.codec;

import org.jspecify.annotations.NullMarked;
