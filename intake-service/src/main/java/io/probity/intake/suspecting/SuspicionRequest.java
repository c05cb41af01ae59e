package io.probity.intake.suspecting;

import io.probity.intake.complaint.Statement;
import io.probity.intake.complaint.Suspicion;
import io.probity.intake.diverting.ConductDays;
import io.probity.intake.lodging.LodgementRequest.SubjectOfficer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why what a complaint is about may be corrupt conduct (HV-29).
 *
 * @param subjectOfficers whom it is about beside those whom the complaint names
 * @param conduct the days of it, where they are known (MC-04)
 */
public record SuspicionRequest(
        @NotNull @Size(max = 20_000) String reasons,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> allegationTypes,
        @Nullable @Size(max = 50) List<@NotNull @Valid SubjectOfficer> subjectOfficers,
        @Nullable ConductDays conduct) {

    Suspicion suspicion() {
        return new Suspicion(
                allegationTypes,
                subjects()
                        .flatMap(subject -> given(subject.officer()).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                subjects()
                        .map(subject -> new Statement.SubjectOfficer(subject.name(), given(subject.position())))
                        .toList(),
                reasons);
    }

    private Stream<SubjectOfficer> subjects() {
        return Optional.ofNullable(subjectOfficers).stream().flatMap(List::stream);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }
}
