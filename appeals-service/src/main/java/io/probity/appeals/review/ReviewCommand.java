package io.probity.appeals.review;

import io.probity.appeals.review.ReviewEvent.Extent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be asked of a review. Each carries all it needs. */
public sealed interface ReviewCommand {

    /** The same with what the registers say that day. */
    record Knowing(ReviewCommand command, Known known) implements ReviewCommand {}

    /** Facts that other services published; they never need a permission and are never refused. */
    sealed interface Note extends ReviewCommand {}

    record NoteComplaint(Matter.Complaint complaint) implements Note {}

    record NoteComplainant(String complainant) implements Note {}

    /** @param otherMadeWay whether it came to them as the one before may not have it, or may again */
    record NoteHandler(String officer, String office, boolean otherMadeWay, Instant at) implements Note {}

    record NoteOutcome(
            String outcome, Optional<String> remedy, LocalDate completedOn, String by, String office, Instant at)
            implements Note {}

    /**
     * @param by whoever speaks: the complainant, or an officer who writes down what the complainant said
     * @param onBehalf which of the two
     */
    record LodgeAppeal(
            String appeal,
            Set<Appeal.About> about,
            String grounds,
            String desiredResult,
            boolean onBehalf,
            String by,
            Instant at)
            implements ReviewCommand {}

    record AddInformation(String appeal, String information, String by, Instant at) implements ReviewCommand {}

    /** Where its reviewer may not have it any more, as the registers say, it goes to who may; nobody asks for it by hand. */
    record Move(Known known, Instant at) implements ReviewCommand {}

    /** A step that only somebody who may review this appeal can take. */
    sealed interface Reviewing extends ReviewCommand {
        String appeal();

        Officer by();

        Instant at();
    }

    record StandAside(String appeal, String reason, Officer by, Instant at) implements Reviewing {}

    record AppointReviewOfficer(String appeal, String officer, Officer by, Instant at) implements Reviewing {}

    record PlanReview(String appeal, Examination.Plan plan, Officer by, Instant at) implements Reviewing {}

    record RecordStep(String appeal, Examination.StepKind kind, String record, Officer by, Instant at)
            implements Reviewing {}

    record PutAdverseMaterial(
            String appeal, String person, String material, Instant respondBefore, Officer by, Instant at)
            implements Reviewing {}

    record RecordResponse(String appeal, String person, String response, Officer by, Instant at) implements Reviewing {}

    /**
     * @param extent empty: the appeal is dismissed
     * @param adverseTo whom a finding is adverse to, besides the officer who is counselled if it is upheld
     */
    record DecideReview(
            String appeal, Optional<Extent> extent, Report report, Set<String> adverseTo, Officer by, Instant at)
            implements Reviewing {}

    record CounselOfficer(String appeal, String officer, String note, Officer by, Instant at) implements Reviewing {}

    record InstituteAction(String appeal, String action, Remedy remedy, Officer by, Instant at) implements Reviewing {}

    record InformMayor(String appeal, Officer by, Instant at) implements Reviewing {}

    record TellOutcome(String appeal, List<ExternalAgency> agencies, Officer by, Instant at) implements Reviewing {}
}
