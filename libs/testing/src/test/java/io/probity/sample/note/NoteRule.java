package io.probity.sample.note;

import io.probity.eventsourcing.decider.Rule;

public enum NoteRule implements Rule {
    NOT_POSTED(Kind.STATE, "", "There is no note to amend."),
    NOTE_SAYS_SOMETHING(Kind.CONTENT, "HV-09", "A note has a text."),
    ONLY_ITS_AUTHOR_AMENDS(Kind.AUTHORITY, "HV-45", "Only its author amends a note.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    NoteRule(Kind kind, String clause, String sentence) {
        this.kind = kind;
        this.clause = clause;
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
