package io.probity.intake.suspecting;

import io.probity.intake.complaint.Suspicion;
import io.probity.intake.diverting.ConductDays;
import io.probity.intake.lodging.LodgementRequest.SubjectOfficer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why what a complaint is about may be corrupt conduct (HV-29).
 *
 * @param subjectOfficers whom it is about beside those whom the complaint names
 * @param conduct the days of it, where they are known (MC-04); kept in words, as of any report
 */
public record SuspicionRequest(
        @NotNull @Size(max = 20_000) String reasons,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> allegationTypes,
        @Nullable @Size(max = 50) List<@NotNull @Valid SubjectOfficer> subjectOfficers,
        @Nullable ConductDays conduct) {

    Suspicion suspicion() {
        return new Suspicion(
                allegationTypes,
                SubjectOfficer.ids(subjectOfficers),
                SubjectOfficer.names(subjectOfficers),
                ConductDays.inWords(conduct, null),
                reasons);
    }
}
