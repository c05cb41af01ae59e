package io.probity.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.probity.policy.ReportLine;
import io.probity.policy.reading.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By what a council reports: a line is a change of a file. */
@Tag("HV-28")
class CouncilLawTest {
    private static final LocalDate ADOPTED = LocalDate.of(2025, 7, 1);
    private static final Instant RESOLVED = Instant.parse("2025-05-20T02:00:00Z");
    private static final Policy WITH_A_LINE = withLine();
    private static final String LATE = "2030-01-01T00:00:00Z";
    private static final CouncilLaw LAW =
            new CouncilLaw(WITH_A_LINE.jurisdiction(), List.of(new CouncilLaw.InForce(ADOPTED, RESOLVED, WITH_A_LINE)));

    @Test
    @Tag("HV-58")
    void a_year_is_reported_by_the_policy_in_force_at_its_end_and_before_the_first_by_the_law_alone() {
        assertThat(codes("2025-26", LATE)).contains("reopened-and-resolved");
        assertThat(codes("2024-25", LATE)).contains("made").doesNotContain("reopened-and-resolved");
    }

    @Test
    @Tag("HV-58")
    void a_year_as_at_a_day_is_reported_by_what_was_adopted_and_in_force_then() {
        assertThat(codes("2025-26", "2025-07-02T00:00:00Z")).contains("reopened-and-resolved");
        assertThat(codes("2025-26", "2025-06-30T00:00:00Z"))
                .as("adopted, and not in force yet")
                .doesNotContain("reopened-and-resolved");
        CouncilLaw backdated = new CouncilLaw(
                WITH_A_LINE.jurisdiction(),
                List.of(new CouncilLaw.InForce(ADOPTED, Instant.parse("2026-09-01T00:00:00Z"), WITH_A_LINE)));
        assertThat(codes(backdated, "2025-26", "2026-08-01T00:00:00Z"))
                .as("in force, as was resolved only later")
                .doesNotContain("reopened-and-resolved");
        assertThat(codes(backdated, "2025-26", LATE)).contains("reopened-and-resolved");
    }

    @Test
    void the_year_it_is_is_that_of_the_councils_own_place() {
        var lateInLondon = Instant.parse("2026-06-30T15:00:00Z");
        assertThat(LAW.year(null, lateInLondon).text())
                .as("already July in Melbourne")
                .isEqualTo("2026-27");
    }

    @Test
    void a_year_begins_when_the_law_says() {
        var calendar = FinancialYear.containing(LocalDate.of(2026, 3, 1), MonthDay.of(1, 1));
        assertThat(calendar.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(calendar.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        var financial = FinancialYear.containing(LocalDate.of(2026, 3, 1), MonthDay.of(7, 1));
        assertThat(financial.text()).isEqualTo("2025-26");
        assertThat(financial.to()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    private static List<String> codes(String year, String asAt) {
        return codes(LAW, year, asAt);
    }

    private static List<String> codes(CouncilLaw law, String year, String asAt) {
        Instant then = Instant.parse(asAt);
        return law.reporting(law.year(year, then), then).lines().stream()
                .map(ReportLine::code)
                .toList();
    }

    private static Policy withLine() {
        var file = "ironbark/5.0.yaml";
        try (var in = Objects.requireNonNull(CouncilLawTest.class.getResourceAsStream("/policies/" + file))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\nclocks:", """

                    annual-report:
                      lines:
                        - { code: reopened-and-resolved, says: Reopened and resolved again, counts: [reopened, resolved], clause: own }
                    clocks:""");
            return new Policies(Packs.onClasspath().with(file, text).policies()).find("ironbark", "5.0");
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
