package io.probity.notification.answering;

import io.probity.edge.caller.Caller;
import io.probity.notification.referral.ReferralCommand;
import io.probity.notification.referral.ReferralCommand.AcknowledgeReferral;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** @param reference the agency's own file number: letters, digits, and what stands between them */
record AcknowledgementRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ./_-]{0,59}")
        String reference) {

    ReferralCommand toCommand(Caller caller, Instant at) {
        return new AcknowledgeReferral(reference, caller.actor(), at);
    }
}
