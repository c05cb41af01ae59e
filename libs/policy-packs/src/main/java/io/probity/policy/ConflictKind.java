package io.probity.policy;

import java.util.Locale;

/** Why somebody may not have a matter, though it is not about them (HV-36). */
public enum ConflictKind {
    /** They said so themselves. */
    DECLARED("a conflict that was declared"),
    /** A register ties them to somebody it concerns: family, friends, business. */
    RELATIONSHIP("a close relationship"),
    /** They report to somebody it concerns, or somebody it concerns reports to them. */
    REPORTING_LINE("a reporting line"),
    /** They had the matter in hand before it went to somebody else. */
    EARLIER_HANDLER("having handled it earlier");

    private final String words;

    ConflictKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As written in a pack, such as {@code reporting-line}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
