package io.probity.notification.referral;

/** How fast a matter must go to its agency (HV-39). */
public enum Way {
    AT_ONCE,
    MONTHLY_SCHEDULE
}
