package io.probity.assessment.investigation;

import io.probity.eventsourcing.decider.Rule;

/** Why something is refused in an investigation. */
public enum InvestigationRule implements Rule {
    NOT_OPEN(
            Kind.STATE,
            "",
            "No investigation is open here: an administrative complaint's opens when it is referred"
                    + " to its handler, a fraud matter's when its assessment is endorsed."),
    HELD(
            Kind.STATE,
            "MC-06",
            "The matter was reported to an agency that has not assessed it yet: nothing may be done"
                    + " until it refers the matter back, except on one of the three grounds of a hold exception."),
    NOT_YET_REFERRED(
            Kind.STATE,
            "MC-14",
            "The matter has to be notified to an agency first: an investigation begins"
                    + " when the agency refers it back, or where the matter is not notifiable."),
    SAY_WHAT_BECOMES_OF_IT(
            Kind.CONTENT,
            "MC-14",
            "The new decision leads to no agency, and an investigation waits for one: say whether it continues or is"
                    + " discontinued."),
    NOT_HELD(Kind.STATE, "MC-07", "Nothing holds this investigation: an ordinary step is accepted."),
    EXCEPTION_NEEDS_ITS_ACTION(Kind.CONTENT, "MC-07", "A hold exception says what is done and on which ground."),
    NOT_THE_HANDLER(
            Kind.AUTHORITY,
            "HV-07",
            "The complaint was referred to another officer: that officer"
                    + " investigates it, or it is referred anew."),
    NOT_THE_INVESTIGATOR(
            Kind.AUTHORITY,
            "MC-17",
            "A fraud matter is investigated by whom the Chief Executive Officer named,"
                    + " or by an investigator as long as nobody was."),
    STANDS_ASIDE(
            Kind.AUTHORITY,
            "HV-36",
            "A subject of the matter, whoever had it earlier, or an officer with a conflict of interest takes no"
                    + " part in it: another officer may."),
    CONFLICT_INCOMPLETE(Kind.CONTENT, "HV-36", "A conflict of interest is declared with its nature."),
    ONLY_A_FRAUD_MATTER(
            Kind.STATE,
            "MC-16",
            "This belongs to an investigation of fraud; the complaint is about an" + " administrative action."),
    DIRECTED_BY_WHOM_THE_POLICY_NAMES(
            Kind.AUTHORITY, "MC-17", "Whom the policy names for it decides how and by whom it goes further."),
    CRITERIA_INCOMPLETE(
            Kind.CONTENT,
            "HV-59",
            "The decision whether to investigate names at least one criterion that"
                    + " was applied, each once, and its reasons."),
    CRITERIA_LISTED(
            Kind.CONTENT, "HV-59", "Criteria are those of the policy that the complaint stands under, by their codes."),
    CRITERIA_FIRST(Kind.STATE, "HV-59", "Whether to investigate is decided first, by the criteria, with reasons."),
    NOT_INVESTIGATED(Kind.STATE, "HV-59", "It was decided not to investigate: complete it, or decide anew."),
    STEP_INCOMPLETE(Kind.CONTENT, "MC-16", "A record says what was done or found, in words."),
    FINDING_INCOMPLETE(
            Kind.CONTENT, "HV-44", "A finding names the allegation by its number, from 1, and gives" + " reasons."),
    ADVERSE_MATERIAL_FIRST(
            Kind.STATE,
            "HV-48",
            "Nobody is found against before the material was put to them and they"
                    + " have answered or the time to answer has passed."),
    SUBJECTS_HEARD_FIRST(
            Kind.STATE,
            "HV-48",
            "It is known whom the matter is about: an adverse finding names whom it is against, or comes after each"
                    + " of them had the opportunity to be heard, or says why nobody can be."),
    NOTHING_WAS_PUT(Kind.STATE, "HV-48", "A response answers material that was put to that person before."),
    TIME_TO_ANSWER(
            Kind.CONTENT,
            "HV-48",
            "Whoever material is put to has time to answer it: the last day to do so comes after today."),
    RESPONSE_INCOMPLETE(Kind.CONTENT, "HV-48", "A response is recorded with what was answered."),
    LOSS_INCOMPLETE(Kind.CONTENT, "MC-18", "A loss is more than nothing, in cents, and says what it is based on."),
    NO_SUCH_LOSS(
            Kind.STATE, "MC-18", "Only a loss that was recorded is corrected: each stands with the investigation."),
    NO_FINDING(Kind.STATE, "HV-10", "An investigation is completed with a finding on at least one allegation."),
    CONTROL_REVIEW_MISSING(
            Kind.STATE,
            "MC-20",
            "Fraud was found: it is not completed before the service area manager"
                    + " has reviewed the controls and the Director and the Chief Executive Officer have looked at the review."),
    NO_CONTROL_REVIEW_DUE(Kind.STATE, "MC-20", "No review of controls is due here: one is when fraud was found."),
    CONTROLS_REVIEWED_BY_WHOM_THE_POLICY_NAMES(
            Kind.AUTHORITY, "MC-20", "Whom the policy names for it reviews the controls."),
    REVIEW_LOOKED_AT_BY_TWO_OTHERS(
            Kind.AUTHORITY,
            "MC-20",
            "The review of controls is looked at by an office that the policy names for it and by"
                    + " the Chief Executive Officer (the Mayor where that officer stands aside), each in their own"
                    + " office, and by nobody who wrote it."),
    REVIEW_FIRST(Kind.STATE, "MC-20", "The service area manager's review of the controls comes first."),
    REVIEW_INCOMPLETE(Kind.CONTENT, "MC-20", "A review says how adequate the controls were and what is improved."),
    RIGHTS_INCOMPLETE(Kind.CONTENT, "HV-41", "A consideration of human rights gives its reasons."),
    RIGHTS_FIRST(
            Kind.STATE,
            "HV-41",
            "Human rights are considered before the outcome is decided: which are engaged, if any, whether what is decided"
                    + " is compatible with them, and why."),
    NOT_COMPLETED(Kind.STATE, "HV-10", "The outcome is decided when the investigation is completed."),
    OUTCOME_INCOMPLETE(
            Kind.CONTENT,
            "HV-44",
            "An outcome gives reasons, names the policy or law relied on, and says"
                    + " what action is taken or who it goes to."),
    REMEDY_WITHOUT_ERROR(Kind.CONTENT, "HV-52", "A remedy applies to an error that was found: none was."),
    OUTCOME_BY_THE_CEO(
            Kind.AUTHORITY,
            "MC-17",
            "The Chief Executive Officer decides the outcome of a fraud matter;"
                    + " the Mayor does where the Chief Executive Officer stands aside."),
    CEO_RESPONSE_FIRST(Kind.STATE, "HV-18", "The Mayor seeks the Chief Executive Officer's response before deciding."),
    MAYOR_ONLY(
            Kind.STATE,
            "HV-18",
            "Only where a complaint went to the Mayor is the Chief Executive Officer's" + " response sought this way."),
    ALREADY_DECIDED(Kind.STATE, "HV-10", "The outcome was decided: whoever is not satisfied may appeal."),
    NO_LONGER_OPEN(Kind.STATE, "HV-10", "The investigation is completed: only its outcome is left to decide.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    InvestigationRule(Kind kind, String clause, String sentence) {
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
