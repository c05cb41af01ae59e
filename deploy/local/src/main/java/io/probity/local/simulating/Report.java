package io.probity.local.simulating;

import io.probity.local.simulating.Simulation.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a simulation tells: the clocks that would be breached, and the matters that would go elsewhere. */
public final class Report {
    private static final String NOTHING =
            "Nothing to run: no clock began, and no assessment was decided, in that year.";

    private Report() {}

    public static List<String> of(Result result) {
        if (result.isEmpty()) return List.of(NOTHING);
        var lines = new ArrayList<String>();
        lines.add("%d clocks: %d would be breached, %d of them were not; %d would be breached no longer."
                .formatted(
                        result.clocks().size(),
                        result.breachedClocks().size(),
                        result.breachedClocks().stream()
                                .filter(c -> !c.wasBreached())
                                .count(),
                        result.changedClocks().stream()
                                .filter(c -> !c.breached())
                                .count()));
        lines.addAll(clocks(result));
        if (!result.withoutRule().isEmpty()) {
            lines.add("%d clocks ran for which the draft has no rule."
                    .formatted(result.withoutRule().size()));
        }
        lines.add("%d assessments: %d would lead elsewhere."
                .formatted(
                        result.assessments().size(), result.changedAssessments().size()));
        lines.addAll(assessments(result));
        return lines;
    }

    private static List<String> clocks(Result result) {
        var shown = result.clocks().stream()
                .filter(c -> c.breached() || c.wasBreached())
                .toList();
        if (shown.isEmpty()) return List.of();
        var table = new Table("matter", "clock", "from", "was due", "would be due", "settled", "");
        shown.forEach(c -> table.row(
                c.clock().matter(),
                c.clock().kind(),
                c.clock().from(),
                c.clock().due(),
                c.due(),
                settled(c.clock().settled()),
                c.breached() ? (c.wasBreached() ? "late, as it was" : "LATE") : "late no longer"));
        return table.lines();
    }

    private static List<String> assessments(Result result) {
        if (result.changedAssessments().isEmpty()) return List.of();
        var table = new Table("matter", "endorsed", "was", "would be");
        result.changedAssessments()
                .forEach(a -> table.row(
                        a.assessment().matter(),
                        a.assessment().endorsed(),
                        a.assessment().category(),
                        a.leads()));
        return table.lines();
    }

    private static String settled(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("runs");
    }
}
