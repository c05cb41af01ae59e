package io.probity.assessment.ties;

import io.probity.eventsourcing.decider.Rule;

/** Why something is not entered in the registers. */
public enum TiesRule implements Rule {
    OWN_REPORTING_LINE(Kind.AUTHORITY, "Somebody else records to whom one reports."),
    REPORTS_TO_ANOTHER(Kind.CONTENT, "A reporting line names another officer, by the opaque id under which they act."),
    ONES_OWN_RELATIONSHIP(
            Kind.AUTHORITY, "A relationship is declared by the officer who has it, or recorded by governance."),
    RELATIONSHIP_INCOMPLETE(Kind.CONTENT, "A declaration names the other by an opaque id and says what the two are."),
    NO_SUCH_RELATIONSHIP(Kind.STATE, "This officer has declared no such relationship."),
    ENDED_BY_GOVERNANCE(
            Kind.AUTHORITY, "That a relationship ended is recorded by governance: nobody frees themselves of a bar."),
    ENDS_AFTER_IT_BEGAN(Kind.CONTENT, "A relationship ends on a day after the one on which it began.");

    private final Kind kind;
    private final String sentence;

    TiesRule(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return "HV-36";
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
