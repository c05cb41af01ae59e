package io.probity.policy;

/**
 * What a statutory test can establish. A closed list, unlike all else in a pack: each is an event of its own, and a category
 * that no service knows would be referred by nobody (ADR 0033).
 */
public enum OutcomeCode {
    TYPE_A(Kind.CLASSIFICATION),
    TYPE_B(Kind.CLASSIFICATION),
    CORRUPT_CONDUCT(Kind.CLASSIFICATION),
    NOT_CORRUPT_CONDUCT(Kind.CLASSIFICATION),
    SUSPICION_FORMED(Kind.SUSPICION),
    SUSPICION_NOT_FORMED(Kind.SUSPICION),
    LEVEL_1(Kind.CATEGORY),
    LEVEL_2(Kind.CATEGORY),
    LEVEL_3(Kind.CATEGORY),
    SECTION_38(Kind.CATEGORY),
    NOTIFY(Kind.CATEGORY),
    NOT_NOTIFIED(Kind.CATEGORY);

    /** What an outcome answers: what the conduct is, whether it is suspected, or where it goes. */
    public enum Kind {
        CLASSIFICATION,
        SUSPICION,
        CATEGORY
    }

    private final Kind kind;

    OutcomeCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether this category sends the matter to an agency. */
    public boolean isReferred() {
        return this == LEVEL_1 || this == LEVEL_2 || this == SECTION_38 || this == NOTIFY;
    }

    /** As written in a pack, such as {@code level-1}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
