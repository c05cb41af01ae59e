package io.probity.intake.complaint;

/** Whom or what a complaint is about, as far as it decides who may handle it. */
public enum About {
    SERVICE,
    /** A member of staff: to be put in writing (HV-13). */
    STAFF_MATTER,
    /** A direct decision or action of the chief executive officer: for the Mayor (HV-17). */
    CHIEF_EXECUTIVE_DECISION,
    /** The chief executive officer, without a decision or action of their own in it. */
    CHIEF_EXECUTIVE_INDIRECTLY,
    /** A councillor: a report of corrupt conduct may have to be made to an agency directly (MC-04). */
    COUNCILLOR
}
