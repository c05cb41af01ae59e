package io.probity.intake.council;

import io.probity.eventsourcing.decider.EventType;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to a council, as this service stores it. */
public sealed interface CouncilEvent {

    @EventType("council.onboarded.v1")
    record CouncilOnboarded(String council, String name, String jurisdiction, Instant at) implements CouncilEvent {}

    @EventType("council.policy-adopted.v1")
    record PolicyAdopted(String policy, String version, String resolution, LocalDate effectiveFrom, Instant at)
            implements CouncilEvent {}

    @EventType("council.office-holder-appointed.v1")
    record OfficeHolderAppointed(String office, String holder, LocalDate from, Instant at) implements CouncilEvent {}

    /** @param lastDay on which they held the office still */
    @EventType("council.office-holder-term-ended.v1")
    record OfficeHolderTermEnded(String office, String holder, LocalDate lastDay, Instant at) implements CouncilEvent {}

    @EventType("council.section-40-agreement-made.v1")
    record Section40AgreementMade(LocalDate from, Instant at) implements CouncilEvent {}
}
