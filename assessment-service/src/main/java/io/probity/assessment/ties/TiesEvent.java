package io.probity.assessment.ties;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** What was recorded of an officer's reporting line and relationships. Stored; private to this service. */
public sealed interface TiesEvent {

    /** From that day on it takes the place of the line before. */
    @EventType("ties.reporting-line-recorded.v1")
    record ReportingLineRecorded(String officer, String reportsTo, LocalDate since, String by) implements TiesEvent {}

    @EventType("ties.relationship-declared.v1")
    record RelationshipDeclared(
            UUID id,
            String officer,
            String other,
            @Confidential String nature,
            LocalDate since,
            String by) implements TiesEvent {}

    @EventType("ties.relationship-ended.v1")
    record RelationshipEnded(UUID id, LocalDate until, String by) implements TiesEvent {}
}
