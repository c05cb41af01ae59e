package io.probity.intake.disclosure;

import io.probity.intake.disclosure.DisclosureCommand.DivertReport;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureDiverted;
import io.probity.policy.Diversion;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MC-04")
class DivertingAReportTest {
    private static final UUID ID = UUID.fromString("0b5f7f3e-4444-4c1e-8a55-1d2c3b4a5f60");
    private static final Instant NOW = Instant.parse("2026-03-04T01:02:03.456789Z");
    private static final Diversion TO_IBAC =
            new Diversion(List.of("councillor", "mayor"), "ibac", "MC-04", "Made to IBAC directly.");
    private static final DivertReport DIVERT = new DivertReport(ID, "councillor", TO_IBAC, "ironbark", "5.0", NOW);
    private static final DisclosureDiverted DIVERTED =
            new DisclosureDiverted(ID, "councillor", "ibac", "MC-04", "ironbark", "5.0", NOW);

    @Test
    void of_a_diverted_report_it_is_kept_that_there_was_one_when_and_of_which_kind() {
        disclosure().given().when(DIVERT).then(DIVERTED);
    }

    @Test
    void what_was_diverted_is_not_handled_here() {
        disclosure().given(DIVERTED).when(DIVERT).thenRefused(DisclosureRule.MADE_ELSEWHERE);
    }

    private static DeciderSpec<DisclosureCommand, Disclosure, DisclosureEvent> disclosure() {
        return new DeciderSpec<>(new DisclosureDecider());
    }
}
