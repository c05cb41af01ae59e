package io.probity.assessment.investigation;

/** Which law an investigation stands under. */
public enum Track {
    /** A complaint about an administrative action, investigated by the officer who handles it. */
    ADMINISTRATIVE,
    /** Fraud or corruption, investigated once it is assessed and no agency has to look at it first. */
    FRAUD
}
