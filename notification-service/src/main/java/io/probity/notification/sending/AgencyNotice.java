package io.probity.notification.sending;

/** Tells an agency that a referral awaits it, and nothing else (CA-04). */
public record AgencyNotice(String council, String agency) {}
