package io.probity.intake.complaint;

import io.probity.eventsourcing.decider.Rule;

/** Why something in the exchange with whoever reported is refused. */
public enum ExchangeRule implements Rule {
    NOBODY_READS_A_QUESTION(
            Kind.STATE,
            "HV-15",
            "Nobody took a receipt for this complaint, so that nobody would read the question. Who gave a name is written to."),
    NOBODY_READS_A_LETTER(
            Kind.STATE,
            "HV-15",
            "Nobody took a receipt for this complaint, so that nobody would read the letter there. Who gave a name is written to."),
    NAME_IS_HELD(
            Kind.STATE, "HV-14", "A name was given for this complaint: say whether it is to be withheld from now on."),
    NO_NAME_IS_HELD(
            Kind.STATE, "HV-14", "No name was given for this complaint: there is none to withhold, or to tell."),
    WHAT_IS_MISSING_IS_SAID(
            Kind.CONTENT, "HV-14", "Say what is missing: what it is that would help the council to investigate."),
    ANSWER_TO_A_QUESTION_ASKED(
            Kind.CONTENT, "HV-14", "An answer names a question of this complaint; what nobody asked names none."),
    SOMETHING_IS_ADDED(Kind.CONTENT, "HV-14", "Say what is to be added: an empty message tells nothing."),
    FILE_IS_FULL(
            Kind.CONTENT,
            "HV-05",
            "A complaint takes 200 messages and 50 documents: put what is left into fewer, or ask the council to meet."),
    HANDLER_ASKS(
            Kind.AUTHORITY,
            "HV-14",
            "The officer who handles the complaint asks; of a report of corrupt conduct, the assessor may as well.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    ExchangeRule(Kind kind, String clause, String sentence) {
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
