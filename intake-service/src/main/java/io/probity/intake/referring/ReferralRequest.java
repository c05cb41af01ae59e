package io.probity.intake.referring;

import io.probity.intake.complaint.ComplaintCommand.ReferComplaint;
import io.probity.intake.complaint.Officer;
import io.probity.policy.Authority;
import io.probity.policy.Duty;
import io.probity.policy.Policy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To whom a complaint is referred (HV-07).
 *
 * @param handler opaque id of the officer, as in their token
 * @param name of that officer
 * @param office one that the policy names for handling complaints; its first, such as manager, where nothing is said
 * @param furtherAdvice summary of what else the complainant was advised (HV-04)
 * @param reason why it goes to another handler than before
 */
public record ReferralRequest(
        @NotNull @Size(max = 100) String handler,
        @NotNull @Size(max = 200) String name,
        @Nullable @Size(max = 50) String office,
        @NotNull LocalDate referredOn,
        @Nullable @Size(max = 5_000) String furtherAdvice,
        @Nullable @Size(max = 5_000) String reason) {

    /** @param policy under which it was lodged */
    ReferComplaint toCommand(Policy policy, Officer by, LocalDate today, Instant at) {
        Authority handling = policy.whoMay(Duty.HANDLE_COMPLAINT);
        return new ReferComplaint(
                handler,
                name,
                Objects.requireNonNullElse(office, handling.offices().getFirst()),
                referredOn,
                Optional.ofNullable(furtherAdvice),
                Optional.ofNullable(reason),
                policy.whoMay(Duty.REFER_COMPLAINT),
                handling,
                today,
                by,
                at);
    }
}
