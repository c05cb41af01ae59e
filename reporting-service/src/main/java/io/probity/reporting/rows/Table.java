package io.probity.reporting.rows;

import java.util.List;

/**
 * The tables of facts. Each row is written by one stream of one service only, so that it does not matter which topic is
 * read first: the registers are views that join them.
 */
public enum Table {
    COUNCIL("council_fact"),
    POLICY("policy_fact", "policy", "version", "adoption"),
    COMPLAINT("complaint_fact", "complaint"),
    STANDING("standing_fact", "complaint", "version"),
    ASSESSMENT("assessment_fact", "assessment"),
    INVESTIGATION("investigation_fact", "investigation"),
    LOSS("loss_fact", "investigation", "loss"),
    REFERRAL("referral_fact", "referral"),
    LETTER("letter_fact", "letter"),
    CLOCK("clock_fact", "clock"),
    APPEAL("appeal_fact", "appeal"),
    DISCLOSURE("disclosure_fact", "stream", "version");

    private final String sqlName;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    Table(String sqlName, String... keys) {
        this.sqlName = sqlName;
        this.keys = List.of(keys);
    }

    public String sqlName() {
        return sqlName;
    }

    /** The columns that, with generation and tenant, name a row. */
    public List<String> keys() {
        return keys;
    }
}
