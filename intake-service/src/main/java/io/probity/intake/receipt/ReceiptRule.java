package io.probity.intake.receipt;

import io.probity.eventsourcing.decider.Rule;

/** Why a receipt is not given. */
public enum ReceiptRule implements Rule {
    /** Two of a million million millions read alike in their first part. */
    GIVEN_BEFORE(
            Kind.STATE,
            "HV-14",
            "The receipt made for this request is taken, and nothing was lodged: lodge again under another"
                    + " Idempotency-Key.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    ReceiptRule(Kind kind, String clause, String sentence) {
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
