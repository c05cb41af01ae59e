package io.probity.notification.referral;

import io.probity.eventsourcing.decider.Rule;

/** Why something is not done with a referral. */
public enum ReferralRule implements Rule {
    REFERRAL_WAS_PREPARED(Kind.STATE, "HV-39", "A referral is prepared from an endorsed assessment."),
    LAW_UNKNOWN(
            Kind.STATE,
            "HV-58",
            "The version of the policy under which this was decided is not installed here: it is signed once it is again."),
    REFERRED_ONCE(Kind.STATE, "CA-04", "This matter was referred to this agency already: it is referred once."),
    NOT_YET_REFERRED(Kind.STATE, "CA-04", "This referral was not signed yet."),
    SIGNED_BY_A_PERMITTED_OFFICER(
            Kind.AUTHORITY, "MC-08", "Only the offices that the policy names may notify the agency."),
    PACKAGE_IS_COMPLETE(Kind.CONTENT, "CA-04", "A referral without content is none."),
    AGENCY_GIVES_ITS_REFERENCE(Kind.CONTENT, "CA-04", "An acknowledgement gives the agency's own reference."),
    ONE_AGENCY_REFERENCE(Kind.STATE, "CA-04", "The agency gave another reference for this referral before."),
    REFERRED_ON_TO_SOMEBODY(
            Kind.CONTENT, "MC-13", "A matter that is referred on goes to somebody: say who has it now."),
    DECISION_STANDS(
            Kind.STATE, "MC-14", "The agency has decided on this referral; only a matter it retained can move on."),
    QUESTION_IS_ASKED(Kind.CONTENT, "CA-04", "Say what further information is asked for."),
    ONE_QUESTION_AT_A_TIME(Kind.STATE, "CA-04", "An earlier question of the agency still waits for its answer."),
    ANSWER_IS_GIVEN(Kind.CONTENT, "CA-04", "Give the information the agency asked for."),
    SUPERSEDED(
            Kind.STATE,
            "HV-37",
            "The matter was decided anew before this was signed: what follows is prepared by itself."),
    NOTHING_TO_WITHDRAW(
            Kind.STATE, "HV-37", "No new decision asks to tell the agency that the matter is no longer referred."),
    WITHDRAWN_ONCE(Kind.STATE, "CA-04", "The agency was told already that the decision was replaced."),
    SOMETHING_WAS_ASKED(Kind.STATE, "CA-04", "No question of the agency waits for an answer.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    ReferralRule(Kind kind, String clause, String sentence) {
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
