package io.probity.intake.disclosure;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import io.probity.intake.complaint.Channel;
import io.probity.intake.complaint.ReporterKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What happened to a disclosure, as this service stores it. */
public sealed interface DisclosureEvent {
    /**
     * All that is kept of a report that was diverted: that there was one, when, and of which kind (MC-04).
     *
     * @param about the office of whom it was about
     * @param agency where it has to be made
     */
    @EventType("disclosure.diverted.v1")
    record DisclosureDiverted(
            UUID disclosure,
            String about,
            String agency,
            String clause,
            String policy,
            String policyVersion,
            Instant at)
            implements DisclosureEvent {}

    /** @param reference what the discloser quotes; it reads like any complaint's */
    @EventType("disclosure.received.v1")
    record DisclosureReceived(
            UUID disclosure,
            String reference,
            ReporterKind kind,
            Optional<UUID> discloser,
            Set<String> subjects,
            Channel channel,
            LocalDate receivedOn,
            @Confidential Account account,
            String policy,
            String policyVersion,
            Instant at)
            implements DisclosureEvent {
        public DisclosureReceived {
            subjects = Set.copyOf(subjects);
        }
    }

    @EventType("disclosure.discloser-advised.v1")
    record DiscloserAdvised(@Confidential String advice, LocalDate on, String by, Instant at)
            implements DisclosureEvent {}

    @EventType("disclosure.assessed.v1")
    record DisclosureAssessed(
            boolean assessable, @Confidential String reasons, String by, Instant at) implements DisclosureEvent {}

    @EventType("disclosure.notified.v1")
    record DisclosureNotified(String agency, LocalDate on, String by, Instant at) implements DisclosureEvent {}

    /** @param complaint sealed: it is the only thread between the two (MC-12) */
    @EventType("disclosure.track-opened.v1")
    record TrackOpened(@Confidential String complaint, String by, Instant at) implements DisclosureEvent {}
}
