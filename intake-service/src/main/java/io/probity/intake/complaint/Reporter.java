package io.probity.intake.complaint;

/** Who speaks, as far as the council may know (HV-14). */
public enum Reporter {
    NAMED,
    /** The name is in the vault, and kept in confidence. */
    NAME_WITHHELD,
    /** No name was given, and none is kept. */
    ANONYMOUS
}
