package io.probity.appeals.review;

import io.probity.eventsourcing.decider.Rule;

/** Why a review says no. */
public enum AppealRule implements Rule {
    SOMETHING_TO_REVIEW(
            Kind.STATE,
            "HV-20",
            "There is nothing to review yet: an appeal needs an outcome that was decided, or handling that has begun."),
    ONE_APPEAL_AN_OUTCOME(
            Kind.STATE,
            "HV-20",
            "What was decided has been reviewed already; it can be taken to one of the external agencies."),
    APPEAL_IS_BEING_REVIEWED(Kind.STATE, "HV-20", "An appeal about this complaint is being reviewed already."),
    APPEAL_SAYS_WHY(
            Kind.CONTENT, "HV-20", "An appeal says what was wrong with the handling, the remedial action, or both."),
    INFORMATION_IS_NOT_EMPTY(Kind.CONTENT, "HV-46", "Additional information cannot be empty."),
    NOT_UNDER_REVIEW(Kind.STATE, "", "This appeal is not, or no longer, being reviewed."),
    NOT_DECIDED(Kind.STATE, "HV-23", "This appeal has not been decided, or its review is over."),
    ASSIGNED_REVIEWER_ONLY(
            Kind.AUTHORITY,
            "HV-20",
            "Whom the policy names reviews what others handled, such as the CEO a manager's handling and the Mayor the CEO's, and"
                    + " nobody else does."),
    REVIEWER_HAD_NO_PART(
            Kind.AUTHORITY,
            "HV-45",
            "Whoever had a part in the matter, or is close to somebody it concerns, cannot review it; stand aside, and the"
                    + " review goes on to the next office."),
    STANDING_ASIDE_SAYS_WHY(Kind.CONTENT, "HV-45", "A reviewer who stands aside says which part they had."),
    PLAN_NAMES_SOMETHING(
            Kind.CONTENT, "HV-47", "A review plan names people to interview, files or locations to inspect."),
    STEP_IS_DESCRIBED(Kind.CONTENT, "HV-47", "An interview or inspection is recorded with what came out of it."),
    MATERIAL_CAN_BE_ANSWERED(
            Kind.CONTENT, "HV-48", "Adverse material is put in words, to a person, with time left to comment on it."),
    NOTHING_TO_RESPOND_TO(Kind.STATE, "HV-48", "No adverse material awaits a response by this person."),
    RESPONSE_IS_NOT_EMPTY(Kind.CONTENT, "HV-48", "A response is recorded in words."),
    BOTH_ARE_EXAMINED(
            Kind.CONTENT, "HV-21", "A review answers both how the complaint was handled and what remedy was taken."),
    RESULT_FOLLOWS_FROM_FINDINGS(
            Kind.CONTENT,
            "HV-22",
            "A reviewer satisfied with both dismisses the appeal; one who is not upholds it, wholly or in part."),
    REASONS_ARE_GIVEN(
            Kind.CONTENT,
            "HV-49",
            "A review is decided with reasons and findings; one that upholds also with the contributing factors and recommendations."),
    PERSON_WAS_HEARD(
            Kind.CONTENT,
            "HV-48",
            "No adverse finding before it was put to the person and they had an opportunity to comment; an upheld appeal is adverse to the officer who handled it."),
    ONLY_AFTER_UPHELD(Kind.STATE, "HV-23", "Only an upheld appeal leads to counselling and corrective action."),
    COUNSEL_WHO_HANDLED_IT(
            Kind.CONTENT,
            "HV-23",
            "The officer who initially handled the complaint is counselled, and it is noted how."),
    REMEDY_IS_EXPLAINED(
            Kind.CONTENT,
            "HV-52",
            "A remedy is described, explained, and covers all issues raised, or says how the rest is mitigated."),
    CEO_INFORMS_MAYOR(Kind.STATE, "HV-24", "The Mayor is informed of reviews that the CEO decided."),
    REVIEW_CLOSES_COMPLETE(
            Kind.STATE,
            "HV-23",
            "The complainant is told the outcome once the officer was counselled and action instituted."),
    EXTERNAL_RIGHTS_ARE_TOLD(
            Kind.CONTENT, "HV-50", "The outcome names the agencies to which the complainant can go next.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    AppealRule(Kind kind, String clause, String sentence) {
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
