package io.probity.assessment.liningup;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.ties.TiesCommand.By;
import io.probity.assessment.ties.TiesCommand.RecordReportingLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param reportsTo the opaque id of the officer's manager
 * @param since the first day of it
 */
record ReportingLineRequest(
        @Nullable @Pattern(regexp = Codes.ID) String reportsTo,
        @NotNull LocalDate since) {

    RecordReportingLine toCommand(String officer, By by) {
        return new RecordReportingLine(officer, Codes.text(reportsTo), since, by);
    }
}
