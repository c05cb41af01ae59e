package io.probity.assessment.ties;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What can be asked of an officer's entry in the registers of reporting lines and relationships. */
public sealed interface TiesCommand {

    /** @param by who records it: an opaque id and the offices held */
    record RecordReportingLine(String officer, String reportsTo, LocalDate since, By by) implements TiesCommand {}

    /** @param other an officer, or a person by the reference under which the vault knows them */
    record DeclareRelationship(UUID id, String officer, String other, String nature, LocalDate since, By by)
            implements TiesCommand {}

    /** @param until the first day on which it no longer bars */
    record EndRelationship(UUID id, LocalDate until, By by) implements TiesCommand {}

    /** Somebody who records. */
    record By(String id, Set<String> offices) {
        static final String GOVERNANCE = "governance-manager";

        boolean isGovernance() {
            return offices.contains(GOVERNANCE);
        }
    }
}
