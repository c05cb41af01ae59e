package io.probity.assessment.investigation;

/** What was lost. */
public enum LossKind {
    MONEY,
    OTHER_ASSET
}
