package io.probity.appeals.review;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened to a complaint as far as its review is concerned. Private to this service. */
public sealed interface ReviewEvent {

    /** How far an appeal succeeded. */
    enum Extent {
        WHOLLY,
        IN_PART
    }

    @EventType("review.complaint-noted.v1")
    record ComplaintNoted(
            String reference,
            Optional<String> complainant,
            boolean corruptConduct,
            String nature,
            String location,
            List<String> subjects,
            String policy,
            String policyVersion)
            implements ReviewEvent {}

    /** Whoever had reported without a name gave it. */
    @EventType("review.complainant-noted.v1")
    record ComplainantNoted(String complainant) implements ReviewEvent {}

    @EventType("review.handler-noted.v1")
    record HandlerNoted(String officer, String office) implements ReviewEvent {}

    /**
     * A plan let an earlier handler go on: it came back to them.
     *
     * @param inBetween who had it until then, and does not count as a handler unless they did something in it
     */
    @EventType("review.handler-returned.v1")
    record HandlerReturned(String officer, String office, String inBetween, String inBetweenOffice)
            implements ReviewEvent {}

    /** Somebody did something in what is reviewed. */
    @EventType("review.part-noted.v1")
    record PartNoted(String officer) implements ReviewEvent {}

    @EventType("review.outcome-noted.v1")
    record OutcomeNoted(String outcome, Optional<String> remedy, LocalDate completedOn, String by, String office)
            implements ReviewEvent {}

    /** @param onBehalf whether an officer wrote down what the complainant said */
    @EventType("review.appeal-lodged.v1")
    record AppealLodged(
            String appeal,
            Set<Appeal.About> about,
            @Confidential String grounds,
            @Confidential String desiredResult,
            boolean onBehalf,
            String by,
            Instant at)
            implements ReviewEvent {}

    @EventType("review.information-added.v1")
    record InformationAdded(String appeal, @Confidential String information, String by, Instant at)
            implements ReviewEvent {}

    @EventType("review.reviewer-assigned.v1")
    record ReviewerAssigned(String appeal, String office) implements ReviewEvent {}

    @EventType("review.reviewer-stood-aside.v1")
    record ReviewerStoodAside(
            String appeal, String office, @Confidential String reason) implements ReviewEvent {}

    @EventType("review.review-officer-appointed.v1")
    record ReviewOfficerAppointed(String appeal, String officer, String by, Instant at) implements ReviewEvent {}

    @EventType("review.internal-review-exhausted.v1")
    record InternalReviewExhausted(String appeal, Instant at) implements ReviewEvent {}

    @EventType("review.planned.v1")
    record ReviewPlanned(
            String appeal,
            @Confidential List<String> people,
            @Confidential List<String> files,
            @Confidential List<String> locations,
            String by,
            Instant at)
            implements ReviewEvent {}

    @EventType("review.step-recorded.v1")
    record ReviewStepRecorded(
            String appeal,
            Examination.StepKind kind,
            @Confidential String record,
            String by,
            Instant at) implements ReviewEvent {}

    @EventType("review.adverse-material-put.v1")
    record AdverseMaterialPut(
            String appeal, String person, @Confidential String material, Instant respondBefore, String by, Instant at)
            implements ReviewEvent {}

    @EventType("review.response-received.v1")
    record ResponseReceived(
            String appeal, String person, @Confidential String response, String by, Instant at)
            implements ReviewEvent {}

    @EventType("review.appeal-dismissed.v1")
    record AppealDismissed(String appeal, @Confidential Report report, String by, Instant at) implements ReviewEvent {}

    @EventType("review.appeal-upheld.v1")
    record AppealUpheld(
            String appeal, Extent extent, @Confidential Report report, String by, Instant at) implements ReviewEvent {}

    /** Another office sees to what follows from a decision. Before there was this event, such a reviewer was assigned. */
    @EventType("review.follow-up-assigned.v1")
    record FollowUpAssigned(String appeal, String office) implements ReviewEvent {}

    @EventType("review.officer-counselled.v1")
    record OfficerCounselled(
            String appeal, String officer, @Confidential String note, String by, Instant at) implements ReviewEvent {}

    @EventType("review.corrective-action-instituted.v1")
    record CorrectiveActionInstituted(
            String appeal, String action, @Confidential Remedy remedy, String by, Instant at) implements ReviewEvent {}

    @EventType("review.mayor-informed.v1")
    record MayorInformed(String appeal, String by, Instant at) implements ReviewEvent {}

    /** @param policy under which the agencies were named, and its version */
    @EventType("review.outcome-told.v1")
    record ReviewOutcomeTold(
            String appeal, List<ExternalAgency> agencies, String policy, String policyVersion, String by, Instant at)
            implements ReviewEvent {}

    @EventType("review.closed.v1")
    record ReviewClosed(String appeal) implements ReviewEvent {}
}
