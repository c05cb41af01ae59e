package io.probity.assessment.heading;

import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.Header;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.SubjectOfficer;
import io.probity.assessment.handling.Codes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of the form.
 *
 * @param assessedOn date of the assessment; today where it is left out
 * @param receivedOn date of receipt of the complaint or matter
 * @param complainants names of complainants or disclosers; none where they are unknown
 * @param allegationTypes codes of the policy's list
 */
record HeaderRequest(
        @Nullable @Size(max = 100) String fileReference,
        @Nullable LocalDate assessedOn,
        @NotNull LocalDate receivedOn,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 200) String> complainants,
        @Nullable @Size(max = 50) List<@NotNull @Valid Subject> subjects,
        @Nullable @Size(max = 200) String businessArea,
        @Nullable @Size(max = 20_000) String details,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 50) String> allegationTypes,
        @Nullable @Size(max = 20_000) String allegationDetails) {

    /**
     * A subject officer.
     *
     * @param officer the opaque id they act under, where it is known: it bars them from the matter
     */
    record Subject(
            @NotNull @Size(max = 200) String name,
            @NotNull @Size(max = 200) String position,
            @Nullable @Pattern(regexp = Codes.ID) String officer,
            boolean chiefExecutive) {

        SubjectOfficer toSubject() {
            return new SubjectOfficer(name, position, Optional.ofNullable(officer), chiefExecutive);
        }
    }

    FillHeader toCommand(LocalDate today, Officer by) {
        return new FillHeader(
                new Header(
                        Codes.text(fileReference),
                        Objects.requireNonNullElse(assessedOn, today),
                        receivedOn,
                        Codes.list(complainants),
                        Codes.list(subjects).stream().map(Subject::toSubject).toList(),
                        Codes.text(businessArea),
                        Codes.text(details),
                        Codes.list(allegationTypes),
                        Codes.text(allegationDetails)),
                by);
    }
}
