package io.probity.notification.answering;

import io.probity.edge.caller.Caller;
import io.probity.notification.referral.Answer;
import io.probity.notification.referral.ReferralCommand;
import io.probity.notification.referral.ReferralCommand.DecideOnReferral;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param handedTo the body that has it now, such as {@code victorian-ombudsman}, where it was referred on */
record DecisionRequest(
        @NotNull
        @Pattern(
                regexp = "retained|referred-on|referred-back|no-action",
                message = "is one of retained, referred-on, referred-back, no-action")
        String decision,

        @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Nullable String handedTo) {

    ReferralCommand toCommand(Caller caller, Instant at) {
        Answer answer = Answer.valueOf(decision.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new DecideOnReferral(answer, Optional.ofNullable(handedTo), caller.actor(), at);
    }
}
