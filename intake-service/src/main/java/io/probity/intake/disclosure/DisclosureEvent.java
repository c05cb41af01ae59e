package io.probity.intake.disclosure;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import io.probity.intake.complaint.Document;
import io.probity.policy.Channel;
import io.probity.policy.ReporterKind;
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

    /** The discloser reads, and adds, with a receipt. */
    @EventType("disclosure.receipt-issued.v1")
    record DisclosureReceiptIssued(Instant at) implements DisclosureEvent {}

    /** The discloser allowed to be written to, at the contact they gave. */
    @EventType("disclosure.writing-allowed.v1")
    record WritingAllowed(Instant at) implements DisclosureEvent {}

    /**
     * What came to be known after it was received.
     *
     * @param on the date at the council's own place
     * @param by the coordinator who recorded it; empty for the discloser themselves
     */
    @EventType("disclosure.further-disclosed.v1")
    record FurtherDisclosed(@Confidential String text, LocalDate on, Optional<String> by, Instant at)
            implements DisclosureEvent {}

    /** @param by the coordinator who put it there; empty for the discloser themselves */
    @EventType("disclosure.document-disclosed.v1")
    record DocumentDisclosed(
            UUID attachment, @Confidential Document document, LocalDate on, Optional<String> by, Instant at)
            implements DisclosureEvent {}

    /** @param way empty for advice that was recorded before the way of it was */
    @EventType("disclosure.discloser-advised.v2")
    record DiscloserAdvised(@Confidential String advice, Optional<WayOfAdvice> way, LocalDate on, String by, Instant at)
            implements DisclosureEvent {}

    @EventType("disclosure.assessed.v1")
    record DisclosureAssessed(
            boolean assessable, @Confidential String reasons, String by, Instant at) implements DisclosureEvent {}

    /**
     * Decided again, because more was disclosed. The decision before stands on the file as it was made.
     *
     * @param informedOn the day on which the first of what is new was disclosed
     * @param due names the clock under which the agency is notified: another one where the last had lapsed
     */
    @EventType("disclosure.assessed-anew.v1")
    record DisclosureAssessedAnew(
            boolean assessable,
            @Confidential String reasons,
            LocalDate informedOn,
            String due,
            String policy,
            String policyVersion,
            String by,
            Instant at)
            implements DisclosureEvent {}

    /** A plan takes the place of the one before, which stays on the file. */
    @EventType("disclosure.protection-planned.v1")
    record ProtectionPlanned(@Confidential ProtectionPlan plan, LocalDate reviewOn, String by, Instant at)
            implements DisclosureEvent {}

    /** @param due names the clock that it stops; empty for the first */
    @EventType("disclosure.notified.v2")
    record DisclosureNotified(String agency, LocalDate on, String due, String by, Instant at)
            implements DisclosureEvent {}

    /** @param complaint sealed: it is the only thread between the two (MC-12) */
    @EventType("disclosure.track-opened.v1")
    record TrackOpened(@Confidential String complaint, String by, Instant at) implements DisclosureEvent {}
}
