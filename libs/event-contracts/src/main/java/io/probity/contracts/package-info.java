/**
 * The published language: what the services tell each other, and anyone who may listen. No record here holds a personal
 * datum: codes, references, dates and opaque ids only. The council and the complaint an event is about are the
 * message's {@code council} and {@code subject} attributes, not part of the record.
 */
@NullMarked
package io.probity.contracts;

import org.jspecify.annotations.NullMarked;
