package io.probity.notification.signing;

import java.util.Optional;

/**
 * What an agency is told where a new decision of the council no longer leads to it.
 *
 * @param referral our id of what it has
 * @param agencyReference its own file number
 * @param contentHash SHA-256 over the package that it has
 * @param conduct with evidence and reasons: the record of the decision not to notify (HV-35)
 */
record WithdrawalNotice(
        String referral,
        Optional<String> agencyReference,
        String contentHash,
        String council,
        String reference,
        Optional<String> conduct,
        Optional<String> evidence,
        Optional<String> reasons) {}
