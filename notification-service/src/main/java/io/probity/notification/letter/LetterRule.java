package io.probity.notification.letter;

import io.probity.eventsourcing.decider.Rule;

/** Why something is not done with a letter. */
public enum LetterRule implements Rule {
    LETTER_WAS_DRAFTED(Kind.STATE, "", "There is no such letter."),
    LETTER_IS_SENT_ONCE(Kind.STATE, "HV-10", "This letter is settled: it was sent, posted, or had nobody to go to."),
    LETTER_IS_BEING_SENT(Kind.STATE, "HV-10", "This letter is being sent at this moment."),
    SENDING_WAS_BEGUN(Kind.STATE, "HV-10", "A letter is claimed before it is sent."),
    POSTED_BY_TODAY(Kind.CONTENT, "HV-10", "The day of posting cannot lie in the future."),
    ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING(
            Kind.CONTENT, "HV-09", "An acknowledgement shows that the complaint is understood and says what is next."),
    WRITTEN_RESPONSE_GIVES_REASONS(
            Kind.CONTENT, "HV-44", "A written response gives reasons: the policy or law that is relied on."),
    WRITTEN_RESPONSE_SAYS_WHAT_IS_DONE(
            Kind.CONTENT, "HV-44", "A written response says what action is taken, or to whom the matter goes."),
    APPEAL_OUTCOME_NAMES_EXTERNAL_RIGHTS(
            Kind.CONTENT, "HV-50", "The outcome of a review names the person's external rights.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    LetterRule(Kind kind, String clause, String sentence) {
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
