package io.probity.intake.complaint;

/** What a complaint says happened, as far as it decides the way it goes. */
public enum Alleges {
    ADMINISTRATIVE_ACTION,
    /** Fraud, corruption or misconduct: hidden from all but those who deal with it (MC-15). */
    CORRUPT_CONDUCT
}
