package io.probity.notification.referral;

import java.util.UUID;

/** Which referral, of which assessed matter, to whom. */
public record ReferralRef(UUID id, UUID complaint, String assessment, Agency agency) {}
