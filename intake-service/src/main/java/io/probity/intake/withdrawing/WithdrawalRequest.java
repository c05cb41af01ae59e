package io.probity.intake.withdrawing;

import io.probity.intake.complaint.ComplaintCommand.WithdrawComplaint;
import io.probity.intake.complaint.Officer;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a complaint is taken back, if the complainant says so. */
public record WithdrawalRequest(@Nullable @Size(max = 5_000) String reason) {

    WithdrawComplaint toCommand(Officer by, Instant at) {
        return new WithdrawComplaint(Optional.ofNullable(reason), by, at);
    }
}
