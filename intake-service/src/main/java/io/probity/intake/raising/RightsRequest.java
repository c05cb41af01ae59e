package io.probity.intake.raising;

import io.probity.intake.complaint.ComplaintCommand.RaiseHumanRights;
import io.probity.intake.complaint.Officer;
import io.probity.policy.HumanRights;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a complaint says human rights were limited (HV-41).
 *
 * @param rights codes of the law's list; left out where it names none
 */
public record RightsRequest(@Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> rights) {

    RaiseHumanRights toCommand(Optional<HumanRights> law, Officer by, Instant at) {
        return new RaiseHumanRights(rights == null ? List.of() : rights, law, by, at);
    }
}
