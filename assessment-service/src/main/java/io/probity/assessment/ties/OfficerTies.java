package io.probity.assessment.ties;

import io.probity.assessment.ties.TiesEvent.RelationshipDeclared;
import io.probity.assessment.ties.TiesEvent.RelationshipEnded;
import io.probity.assessment.ties.TiesEvent.ReportingLineRecorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An officer's entry in the two registers, with all that stood in it before. */
public record OfficerTies(List<ReportingLineRecorded> lines, List<Relationship> relationships) {
    static final OfficerTies NONE = new OfficerTies(List.of(), List.of());

    /** @param until the first day on which it no longer holds; empty as long as it does */
    public record Relationship(RelationshipDeclared declared, Optional<LocalDate> until) {}

    Optional<Relationship> relationship(UUID id) {
        return relationships.stream().filter(r -> r.declared().id().equals(id)).findFirst();
    }

    boolean has(ReportingLineRecorded line) {
        return lines.stream()
                .anyMatch(known ->
                        known.since().equals(line.since()) && known.reportsTo().equals(line.reportsTo()));
    }

    OfficerTies after(TiesEvent event) {
        return switch (event) {
            case ReportingLineRecorded e -> new OfficerTies(with(lines, e), relationships);
            case RelationshipDeclared e ->
                new OfficerTies(lines, with(relationships, new Relationship(e, Optional.empty())));
            case RelationshipEnded e ->
                new OfficerTies(
                        lines,
                        relationships.stream()
                                .map(r -> r.declared().id().equals(e.id())
                                        ? new Relationship(r.declared(), Optional.of(e.until()))
                                        : r)
                                .toList());
        };
    }

    private static <T> List<T> with(List<T> before, T more) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        return List.copyOf(all);
    }
}
