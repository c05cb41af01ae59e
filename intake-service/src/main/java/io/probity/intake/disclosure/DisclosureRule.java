package io.probity.intake.disclosure;

import io.probity.eventsourcing.decider.Rule;

/** Why something asked of a disclosure is refused. */
public enum DisclosureRule implements Rule {
    MADE_ELSEWHERE(Kind.STATE, "MC-04", "This report is made to the agency directly, and is not handled here."),
    NOT_RECEIVED(Kind.STATE, "", "There is no such disclosure."),
    ALREADY_RECEIVED(Kind.STATE, "", "This disclosure has been received before."),
    ALREADY_ADVISED(Kind.STATE, "MC-12", "The discloser has been advised before."),
    NOBODY_TO_ADVISE(Kind.STATE, "MC-12", "An anonymous discloser left no address: there is nobody to advise."),
    ALREADY_ASSESSED(Kind.STATE, "MC-12", "This disclosure has been assessed: the decision stands as it was made."),
    ONLY_AN_ASSESSABLE_ONE_IS_NOTIFIED(
            Kind.STATE,
            "MC-12",
            "The agency is notified once, of what was assessed as an assessable disclosure: assess it first."),
    WHAT_HAPPENED_IS_TOLD(Kind.CONTENT, "MC-05", "Say what happened: what was involved, when and where."),
    NOT_IN_THE_FUTURE(
            Kind.CONTENT, "MC-12", "The day is today or earlier, and not before the disclosure was received."),
    ADVICE_IS_GIVEN(Kind.CONTENT, "MC-12", "Say what the discloser was advised."),
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
