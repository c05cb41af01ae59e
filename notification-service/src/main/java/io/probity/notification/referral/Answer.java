package io.probity.notification.referral;

/** What an agency does with a matter. */
public enum Answer {
    RETAINED,
    REFERRED_ON,
    REFERRED_BACK,
    NO_ACTION
}
