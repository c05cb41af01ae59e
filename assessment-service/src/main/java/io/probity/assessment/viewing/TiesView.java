package io.probity.assessment.viewing;

import io.probity.assessment.ties.OfficerTies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An officer's entry in the registers of reporting lines and relationships. */
public record TiesView(String officer, List<Line> reportingLines, List<Relationship> relationships) {

    /** @param by who recorded it */
    public record Line(String reportsTo, LocalDate since, String by) {}

    /** @param until the first day on which it no longer bars */
    public record Relationship(
            UUID relationship, String other, String nature, LocalDate since, Optional<LocalDate> until, String by) {}

    public static TiesView of(String officer, OfficerTies ties) {
        return new TiesView(
                officer,
                ties.lines().stream()
                        .map(it -> new Line(it.reportsTo(), it.since(), it.by()))
                        .toList(),
                ties.relationships().stream().map(TiesView::relationship).toList());
    }

    private static Relationship relationship(OfficerTies.Relationship it) {
        var declared = it.declared();
        return new Relationship(
                declared.id(), declared.other(), declared.nature(), declared.since(), it.until(), declared.by());
    }
}
