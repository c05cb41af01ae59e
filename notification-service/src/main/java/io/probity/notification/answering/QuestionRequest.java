package io.probity.notification.answering;

import io.probity.edge.caller.Caller;
import io.probity.notification.referral.ReferralCommand;
import io.probity.notification.referral.ReferralCommand.AskForMore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What an agency wants to know. */
record QuestionRequest(@NotNull @Size(max = 20_000) String question) {

    ReferralCommand toCommand(Caller caller, Instant at) {
        return new AskForMore(question, caller.actor(), at);
    }
}
