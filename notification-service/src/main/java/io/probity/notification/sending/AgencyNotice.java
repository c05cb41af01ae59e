package io.probity.notification.sending;

import io.quarkus.qute.TemplateInstance;

/** Tells an agency that a referral awaits it, and nothing else (CA-04). */
public record AgencyNotice(String council, String agency) implements TemplateInstance {}
