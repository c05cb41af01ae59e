package io.probity.notification.referral;

import java.util.Set;

/** Who signs: an opaque id, and the offices held. */
public record Officer(String id, Set<String> offices) {}
