package io.probity.assessment.assessing;

import io.probity.eventsourcing.decider.Rule;
import io.probity.policy.ManagementPlans;

/** Why something is refused in an assessment. */
public enum AssessmentRule implements Rule {
    NOT_OPEN(
            Kind.STATE,
            "HV-29",
            "No assessment is open here: one opens by itself for every complaint that alleges" + " corrupt conduct."),
    LAW_UNKNOWN(
            Kind.STATE,
            "HV-58",
            "The version of the policy under which the complaint was lodged is not installed" + " here."),
    ENDORSED(
            Kind.STATE,
            "HV-37",
            "The assessment was endorsed: it stands as it was at the decision. It is changed by a new decision alone,"
                    + " for which the decision-maker reopens it."),
    NOT_ENDORSED(Kind.STATE, "HV-37", "Only what was endorsed is reopened: what is open can be changed as it is."),
    REOPENING_INCOMPLETE(Kind.CONTENT, "HV-37", "A reopening says why the matter is decided anew."),
    NOTHING_TAINTED(
            Kind.STATE,
            "HV-36",
            "Nobody took part in the decision who may not: it is reopened for new information or an error."),
    HEADER_INCOMPLETE(
            Kind.CONTENT,
            "HV-29",
            "The header of the form gives the file reference, the business area, the"
                    + " details of the matter and at least one allegation type of the policy's list."),
    HEADER_FIRST(Kind.STATE, "HV-29", "The header of the form is filled before it is endorsed."),
    SUBJECT_WITHOUT_ID(
            Kind.STATE,
            "HV-36",
            "Nobody is barred who is named without an id: the header gives the opaque id under which each"
                    + " subject officer acts, or it is recorded why it cannot be established."),
    EVERYBODY_HAS_AN_ID(
            Kind.STATE,
            "HV-36",
            "Only where the header names a subject without an id is it recorded why there is none."),
    UNIDENTIFIED_INCOMPLETE(Kind.CONTENT, "HV-36", "Say why the id of the subject officer cannot be established."),
    NOT_AN_ASSESSOR(
            Kind.AUTHORITY,
            "MC-22",
            "Whom the policy names for it assesses: fills the header and answers the questions of the test."),
    ANSWER_NOT_ACCEPTED(Kind.CONTENT, "", "An answer takes the form its question asks for."),
    QUESTIONS_OPEN(Kind.STATE, "", "A question of the statutory test is open."),
    RECORD_NOT_CALLED_FOR(
            Kind.STATE,
            "HV-35",
            "A record of a decision not to notify is made where the test has led to"
                    + " one: no suspicion, no corrupt conduct, or level 3."),
    RECORD_INCOMPLETE(
            Kind.CONTENT,
            "HV-35",
            "The record needs the details of the alleged conduct, the evidence relied"
                    + " on, by its codes and described, and the reasons."),
    RECORD_MISSING(
            Kind.STATE,
            "HV-35",
            "A decision not to notify, and any level 3, leaves its record: conduct," + " evidence relied on, reasons."),
    CONFLICT_INCOMPLETE(
            Kind.CONTENT,
            "HV-36",
            "A declaration says what the conflict is; its management says which" + " steps were taken."),
    NO_SUCH_CONFLICT(
            Kind.STATE, "HV-36", "This officer has declared no conflict in this matter, and no register names one."),
    CONFLICT_ON_RECORD(
            Kind.STATE,
            "HV-36",
            "A conflict of interest of this officer is on record: what is done about it is decided, and it is not taken back."),
    SUBJECTS_STAND_ASIDE(
            Kind.CONTENT, "HV-36", "A subject of the matter takes no part in it: no plan lets them continue."),
    PLAN_BY_THE_POLICY(
            Kind.CONTENT,
            "IC-10",
            "A plan takes the place of another officer where the policy has one for this kind of conflict: else they stand"
                    + " aside."),
    OWN_CONFLICT(Kind.AUTHORITY, "HV-36", "Somebody else decides what is done about one's own conflict."),
    UNMANAGED_CONFLICT(
            Kind.AUTHORITY,
            "HV-36",
            "Nobody with an unmanaged conflict assesses, decides or endorses:"
                    + " another officer may, or the conflict is managed with recorded steps."),
    STANDS_ASIDE(
            Kind.AUTHORITY,
            "HV-36",
            "Whoever stands aside, is a subject of the matter, is tied to one, or had it in hand earlier takes no part"
                    + " in it: another officer may."),
    ASSESSED_IN_CONFLICT(
            Kind.STATE,
            "HV-36",
            "What stands on the form was answered by somebody who may not: the"
                    + " conflict is managed, or another officer answers again."),
    NOT_BY_AN_ASSESSOR(Kind.AUTHORITY, "HV-37", "Whoever assessed does not endorse: another decision-maker does."),
    NOT_THE_DECISION_MAKER(
            Kind.AUTHORITY,
            "HV-37",
            "The Chief Executive Officer endorses; where that officer is a subject, has a conflict or assessed, the"
                    + " next does in the order of the policy: the Mayor, then whoever was appointed for it."),
    NAME_MISSING(Kind.CONTENT, "HV-37", "An endorsement gives the decision-maker's name."),
    RIGHTS_INCOMPLETE(Kind.CONTENT, "HV-41", "A consideration of human rights gives its reasons."),
    RIGHTS_LISTED(
            Kind.CONTENT,
            "HV-41",
            "Rights that are engaged are those of the law that the matter stands under, by their codes."),
    RIGHTS_FIRST(
            Kind.STATE,
            "HV-41",
            "Human rights are considered before a decision: which are engaged, if any, whether what is decided is"
                    + " compatible with them, and why."),
    OTHER_BODIES_LISTED(
            Kind.CONTENT, "HV-38", "Other bodies are agencies of the law that the matter stands under, by their ids."),
    ACTION_INCOMPLETE(Kind.CONTENT, "HV-38", "A preliminary action says what is done.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    AssessmentRule(Kind kind, String clause, String sentence) {
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

    /** Why there is no plan, and for what the policy has one. */
    public static String noPlan(ManagementPlans plans) {
        return PLAN_BY_THE_POLICY.sentence() + " " + plans.sentence();
    }

    /** The same rule where the law that is data says which clause it is. */
    Rule of(String printedAt) {
        return new Printed(name(), kind, printedAt, sentence);
    }

    private record Printed(String name, Kind kind, String clause, String sentence) implements Rule {}
}
