package io.probity.assessment.assessing;

/** What may have to be done at once (HV-38). */
public enum PreliminaryAction {
    PRESERVE_EVIDENCE,
    ALTERNATIVE_DUTIES,
    SUSPENSION,
    RESTRICT_ACCESS,
    MONITORING
}
