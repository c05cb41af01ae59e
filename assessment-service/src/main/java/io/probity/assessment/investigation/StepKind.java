package io.probity.assessment.investigation;

/** What was done, in a word that tells nobody anything about the matter. */
public enum StepKind {
    INTERVIEW,
    DOCUMENT_EXAMINED,
    RECORDS_EXAMINED,
    SITE_INSPECTED,
    EXPERT_ADVICE,
    EVIDENCE_SECURED,
    OTHER
}
