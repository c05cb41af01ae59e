package io.probity.intake.council;

import io.probity.eventsourcing.decider.Rule;

/** Why something asked of a council is refused. */
public enum CouncilRule implements Rule {
    ALREADY_ONBOARDED(Kind.STATE, "", "This council uses the platform already."),
    NOT_ONBOARDED(Kind.STATE, "", "There is no such council on the platform."),
    ALREADY_AGREED(Kind.STATE, "HV-33", "A section 40 agreement with this council is on record already."),
    LAW_UNKNOWN(
            Kind.STATE,
            "HV-58",
            "The version of the policy under which this stands is not installed here: it can be done once it is again."),
    COUNCIL_HAS_A_NAME(Kind.CONTENT, "", "A council is onboarded with its name."),
    JURISDICTION_IS_KNOWN(Kind.CONTENT, "", "The jurisdiction is one whose law this installation holds."),
    RESOLUTION_IS_NAMED(
            Kind.CONTENT, "HV-58", "A policy is adopted by a resolution of the council: name it, such as by its date."),
    POLICY_IS_OF_THE_JURISDICTION(
            Kind.CONTENT, "HV-58", "A council adopts a policy that stands under the law of its own jurisdiction."),
    OFFICE_HAS_A_HOLDER(Kind.CONTENT, "HV-20", "An appointment names the office and its holder."),
    TERM_IS_ON_RECORD(
            Kind.CONTENT,
            "MC-04",
            "A term ends that is on record: name the office and the holder as they were appointed, and a day not before that."),
    TERM_LASTS_A_DAY(Kind.CONTENT, "HV-20", "The last day of a term is not before its first."),
    ACTING_HAS_A_LAST_DAY(
            Kind.CONTENT,
            "HV-20",
            "An acting appointment has a last day: from the next one on, whoever held the office before holds it again."),
    TERM_IS_NOT_CUT_SHORT(
            Kind.CONTENT,
            "HV-20",
            "On the day after, a term that began before would go on. Say that it does, with an acting appointment of somebody else;"
                    + " or record first the last day of that term."),
    OFFICE_WAS_FILLED_ANEW(
            Kind.CONTENT,
            "HV-20",
            "On that day another held the office: a term ends before the next begins, as it is on record. If that is wrong, record"
                    + " the other one's appointment with its right day first."),
    SECTION_40_IS_QUEENSLAND_LAW(
            Kind.CONTENT, "HV-33", "Only a Queensland council makes a section 40 agreement with the CCC.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    CouncilRule(Kind kind, String clause, String sentence) {
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
