package io.probity.intake.complaint;

/** What ties a complainant to the person affected, where they are not the same (HV-05). */
public enum Relationship {
    PARENT,
    FRIEND,
    /** Has to be specified. */
    OTHER
}
