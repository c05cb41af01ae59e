package io.probity.intake.disclosing;

import io.probity.intake.complaint.Officer;
import io.probity.intake.person.Ground;
import io.probity.intake.person.PersonCommand.DiscloseIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an identity is asked for (HV-57).
 *
 * @param basis the written consent, or the law, where the ground is one of these
 */
public record DisclosureRequest(
        @NotNull Ground ground, @Nullable @Size(max = 2_000) String basis) {

    /** @param handles whether it is their complaint to handle */
    DiscloseIdentity toCommand(Officer to, boolean handles, Instant at) {
        return new DiscloseIdentity(to.id(), to.offices(), handles, ground, Optional.ofNullable(basis), at);
    }
}
