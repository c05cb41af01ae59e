package io.probity.assessment.finding;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.Finding;
import io.probity.assessment.investigation.InvestigationCommand.MakeFinding;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param finding substantiated, partly-substantiated, not-substantiated, unable-to-determine
 * @param against the opaque id of a person for whom it is adverse
 * @param unheardBecause why no subject of the matter can be heard, where none was
 */
record FindingRequest(
        @Nullable @Size(max = 50) String finding,
        @Nullable @Size(max = 20_000) String reasons,
        @Nullable @Size(max = 100) String against,
        @Nullable @Size(max = 20_000) String unheardBecause) {

    MakeFinding toCommand(int allegation, LocalDate today, Officer by) {
        return new MakeFinding(
                allegation,
                Codes.named(Finding.class, "finding", finding),
                Codes.text(reasons),
                Optional.ofNullable(against),
                Optional.ofNullable(unheardBecause).filter(why -> !why.isBlank()),
                today,
                by);
    }
}
