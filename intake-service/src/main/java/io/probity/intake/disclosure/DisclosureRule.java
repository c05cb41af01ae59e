package io.probity.intake.disclosure;

import io.probity.eventsourcing.decider.Rule;

/** Why something asked of a disclosure is refused. */
public enum DisclosureRule implements Rule {
    MADE_ELSEWHERE(Kind.STATE, "MC-04", "This report is made to the agency directly, and is not handled here."),
    NOT_RECEIVED(Kind.STATE, "", "There is no such disclosure."),
    ALREADY_RECEIVED(Kind.STATE, "", "This disclosure has been received before."),
    ALREADY_ASSESSED(
            Kind.STATE,
            "MC-12",
            "This disclosure has been assessed, and the decision stands as it was made: it is assessed anew once more was"
                    + " disclosed."),
    SOMETHING_WAS_ADDED(
            Kind.STATE,
            "MC-12",
            "A decision knows of all that was disclosed: read what was added since, and say in informedBy how many"
                    + " texts and documents you read."),
    AGENCY_DECIDES(
            Kind.STATE,
            "MC-12",
            "The agency has been notified of this disclosure, and decides: tell the agency what is new."),
    ONLY_AN_ASSESSABLE_ONE_IS_NOTIFIED(
            Kind.STATE,
            "MC-12",
            "The agency is notified once, of what was assessed as an assessable disclosure: assess it first."),
    WHAT_HAPPENED_IS_TOLD(Kind.CONTENT, "MC-05", "Say what happened: what was involved, when and where."),
    NOT_IN_THE_FUTURE(
            Kind.CONTENT, "MC-12", "The day is today or earlier, and not before the disclosure was received."),
    ADVICE_IS_GIVEN(Kind.CONTENT, "MC-12", "Say what the discloser was advised."),
    ADVICE_REACHES_THEM(
            Kind.CONTENT,
            "MC-12",
            "Advice is read with the receipt by who took one, sent to who gave a contact and allowed to be written to"
                    + " there, and told in person to anybody: choose a way that reaches the discloser."),
    SOMETHING_IS_ADDED(Kind.CONTENT, "MC-05", "Say what is to be added: an empty message tells nothing."),
    FILE_IS_FULL(
            Kind.CONTENT,
            "MC-05",
            "A disclosure takes 200 additions and 50 documents by its receipt: put what is left into fewer, or ask to meet."),
    RISK_OF_REPRISAL_IS_ASSESSED(
            Kind.CONTENT, "MC-15", "A protection plan says what reprisal may come, from where, and how likely it is."),
    PROTECTION_HAS_MEASURES(
            Kind.CONTENT, "MC-15", "Where the risk of reprisal is more than low, the plan says what is done about it."),
    PROTECTION_IS_REVIEWED(
            Kind.CONTENT, "MC-15", "A protection plan says by which day, after today, it is looked at again."),
    ASSESSMENT_GIVES_REASONS(Kind.CONTENT, "MC-12", "Say why it is, or is not, an assessable disclosure."),
    AGENCY_IS_KNOWN(Kind.CONTENT, "MC-12", "The agency is one of those that the policy names."),
    TRACK_CARRIES_NO_IDENTITY(
            Kind.CONTENT,
            "MC-12",
            "What is lodged out of a disclosure tells nobody that there is one: choose ANONYMOUS, and leave out every"
                    + " person and the part for office use."),
    COORDINATOR_RECORDS_OTHER_CHANNELS(
            Kind.AUTHORITY,
            "MC-03",
            "What came in another way than by the web form is recorded by the public interest disclosure coordinator."),
    COORDINATOR_ALONE(Kind.AUTHORITY, "MC-03", "A disclosure is read and dealt with by its coordinator alone.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    DisclosureRule(Kind kind, String clause, String sentence) {
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
