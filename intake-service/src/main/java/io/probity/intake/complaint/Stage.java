package io.probity.intake.complaint;

/** How far a complaint has come, for lists and views. */
public enum Stage {
    AWAITING_CONFIRMATION,
    AWAITING_REFERRAL,
    REFERRED,
    ACKNOWLEDGED,
    REOPENED,
    CLOSED,
    WITHDRAWN
}
