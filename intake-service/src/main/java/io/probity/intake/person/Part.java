package io.probity.intake.person;

/** What somebody is in a complaint. */
public enum Part {
    COMPLAINANT,
    /** Somebody else complains for them. */
    REPRESENTED
}
