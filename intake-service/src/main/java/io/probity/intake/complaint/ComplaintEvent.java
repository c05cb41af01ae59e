package io.probity.intake.complaint;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What happened to a complaint, as this service stores it. */
public sealed interface ComplaintEvent {
    Instant at();

    /** @param reference what the complainant quotes */
    @EventType("complaint.lodged.v1")
    record ComplaintLodged(
            UUID complaint,
            String reference,
            Particulars particulars,
            @Confidential Statement statement,
            String policy,
            String policyVersion,
            Instant at)
            implements ComplaintEvent {}

    /**
     * As the pack had it when it was decided (HV-02).
     *
     * @param reason code of the jurisdiction's list
     * @param explanation what else the complainant is told of the decision
     */
    @EventType("complaint.refused-as-out-of-scope.v1")
    record ComplaintRefusedAsOutOfScope(
            String reason,
            String label,
            String rightPlace,
            String clause,
            @Confidential Optional<String> explanation,
            String by,
            Instant at)
            implements ComplaintEvent {}

    /** The request behind a complaint about inaction keeps its own date and reference (HV-03). */
    @EventType("complaint.converted-from-request.v1")
    record RequestConvertedToComplaint(@Confidential String reference, LocalDate requestedOn, Instant at)
            implements ComplaintEvent {}

    @EventType("complaint.verbal-record-confirmed.v1")
    record VerbalRecordConfirmed(@Confidential String whatHappensNext, String by, Instant at)
            implements ComplaintEvent {}

    /**
     * @param handler opaque id of who handles it
     * @param ground why it goes there: a clause id
     * @param reason why another has it no longer; empty the first time
     */
    @EventType("complaint.referred-to-handler.v1")
    record ComplaintReferredToHandler(
            String handler,
            @Confidential Optional<String> name,
            String office,
            LocalDate referredOn,
            String ground,
            @Confidential Optional<String> furtherAdvice,
            @Confidential Optional<String> reason,
            String by,
            Instant at)
            implements ComplaintEvent {}

    @EventType("complaint.acknowledged.v1")
    record ComplaintAcknowledged(
            @Confidential String understanding,
            @Confidential String nextSteps,
            String by,
            Instant at) implements ComplaintEvent {}

    /** Who reported holds a receipt: they can be asked, and answer, without a name (HV-14). */
    @EventType("complaint.receipt-issued.v1")
    record ReceiptIssued(Instant at) implements ComplaintEvent {}

    /** @param question names it, for the answer */
    @EventType("complaint.more-information-asked.v1")
    record MoreInformationAsked(UUID question, @Confidential String text, String by, Instant at)
            implements ComplaintEvent {}

    /**
     * A letter to whoever gave no name lies where their receipt opens (HV-14).
     *
     * @param kind what it is for, such as {@code outcome}
     */
    @EventType("complaint.letter-left.v1")
    record LetterLeft(
            UUID letter,
            String kind,
            @Confidential String subject,
            @Confidential String text,
            Instant at) implements ComplaintEvent {}

    /** @param question the one it answers; empty for what nobody asked */
    @EventType("complaint.information-added.v1")
    record InformationAdded(
            Optional<UUID> question, @Confidential String text, Instant at) implements ComplaintEvent {}

    /**
     * Who reported gave a name, or says again whether it is to be withheld (HV-14).
     *
     * @param complainant the person in the identity vault
     */
    @EventType("complaint.reporter-identified.v1")
    record ReporterIdentified(Reporter reporter, UUID complainant, Instant at) implements ComplaintEvent {}

    /** @param by the officer who put it there; empty for whoever reported */
    @EventType("complaint.document-attached.v1")
    record DocumentAttached(UUID attachment, @Confidential Document document, Optional<String> by, Instant at)
            implements ComplaintEvent {}
    /** @param other the matter that is like this one, or the same again */
    @EventType("complaint.linked.v1")
    record MattersLinked(UUID other, String by, Instant at) implements ComplaintEvent {}

    /**
     * It is received as a human rights complaint (HV-41).
     *
     * @param rights codes of the law's list that it says were limited; empty where it names none
     * @param receivedOn the day on which the complaint was received
     * @param policy under which it was lodged
     * @param by the officer who found so; {@code complainant} or {@code anonymous} where its form says so
     */
    @EventType("complaint.human-rights-raised.v1")
    record HumanRightsRaised(
            List<String> rights, LocalDate receivedOn, String policy, String policyVersion, String by, Instant at)
            implements ComplaintEvent {}

    /**
     * It is the report of what an officer found in an administrative complaint (MC-12): on the report's file alone, as a hidden
     * matter stands in no other's. Whoever complained did not report it: they stand here, and not as who reported.
     *
     * @param origin the administrative complaint
     * @param complainant as whom the vault knows the complainant on this track; empty where it knows nobody
     * @param represented likewise
     * @param suspicion nothing is left of it where the report's key was destroyed
     */
    @EventType("complaint.suspicion-raised.v1")
    record SuspicionRaised(
            @Confidential UUID origin,
            @Confidential Optional<UUID> complainant,
            @Confidential Optional<UUID> represented,
            @Confidential Suspicion suspicion,
            String by,
            Instant at)
            implements ComplaintEvent {
        public SuspicionRaised {
            suspicion = Objects.requireNonNullElse(suspicion, Suspicion.ERASED);
        }
    }

    @EventType("complaint.withdrawn.v1")
    record ComplaintWithdrawn(@Confidential Optional<String> reason, String by, Instant at) implements ComplaintEvent {}

    @EventType("complaint.outcome-noted.v1")
    record OutcomeNoted(String outcome, Optional<String> remedy, Instant at) implements ComplaintEvent {}

    @EventType("complaint.outcome-told.v1")
    record OutcomeTold(Instant at) implements ComplaintEvent {}

    @EventType("complaint.appeal-upheld-noted.v1")
    record AppealUpheldNoted(String appeal, Instant at) implements ComplaintEvent {}

    @EventType("complaint.review-outcome-told.v1")
    record ReviewOutcomeTold(String appeal, Instant at) implements ComplaintEvent {}

    /** @param outcome the code under which the handling ended */
    @EventType("complaint.closed.v1")
    record ComplaintClosed(String outcome, Instant at) implements ComplaintEvent {}

    /**
     * @param ground appeal-upheld, referred-back, investigation-opened
     * @param appeal the one that was upheld
     */
    @EventType("complaint.reopened.v1")
    record ComplaintReopened(String ground, Optional<String> appeal, Instant at) implements ComplaintEvent {}
}
