package io.probity.testing.broken.nullable;

import io.probity.sample.note.NoteRule;

/** In a package without {@code @NullMarked}, with a word of the business, and knowing another service. */
public final class ComplaintOfNobody {
    private ComplaintOfNobody() {}

    public static NoteRule rule() {
        return NoteRule.NOT_POSTED;
    }
}
