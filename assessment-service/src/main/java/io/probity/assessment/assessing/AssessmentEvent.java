package io.probity.assessment.assessing;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import io.probity.policy.ConflictKind;
import io.probity.policy.OutcomeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened in an assessment. Stored; private to this service. */
public sealed interface AssessmentEvent {

    /**
     * @param test the statutory test that is run
     * @param receivedOn when the council received the matter
     * @param subjects opaque ids of the officers whom the complaint names
     */
    @EventType("assessment.opened.v1")
    record AssessmentOpened(Law law, String test, LocalDate receivedOn, List<String> subjects)
            implements AssessmentEvent {}

    @EventType("assessment.decision-maker-named.v1")
    record DecisionMakerNamed(String office) implements AssessmentEvent {}

    /** @param complainant an opaque reference */
    @EventType("assessment.complainant-known.v1")
    record ComplainantKnown(String complainant) implements AssessmentEvent {}

    @EventType("assessment.handler-named.v1")
    record HandlerNamed(String handler) implements AssessmentEvent {}

    /** Whoever holds an office may not decide: the next in the policy's order does (HV-37). */
    @EventType("assessment.rerouted.v1")
    record AssessmentRerouted(String from, String to) implements AssessmentEvent {}

    /** A subject of the header has no id that would bar them, and this is why (HV-36). */
    @EventType("assessment.subject-left-unidentified.v1")
    record SubjectLeftUnidentified(@Confidential String reasons, String by) implements AssessmentEvent {}

    @EventType("assessment.header-filled.v1")
    record HeaderFilled(@Confidential Header header, String by) implements AssessmentEvent {}

    @EventType("assessment.question-answered.v1")
    record QuestionAnswered(
            String question,
            String value,
            List<String> options,
            @Confidential String reasons,
            String by,
            List<String> offices)
            implements AssessmentEvent {}

    /** @param question whose answer led to it; likewise below */
    @EventType("assessment.type-a.v1")
    record AssessedTypeA(String question) implements AssessmentEvent {}

    @EventType("assessment.type-b.v1")
    record AssessedTypeB(String question) implements AssessmentEvent {}

    @EventType("assessment.corrupt-conduct.v1")
    record AssessedCorruptConduct(String question) implements AssessmentEvent {}

    @EventType("assessment.not-corrupt-conduct.v1")
    record AssessedNotCorruptConduct(String question) implements AssessmentEvent {}

    @EventType("assessment.suspicion-formed.v1")
    record ReasonableSuspicionFormed(String question, Instant at) implements AssessmentEvent {}

    @EventType("assessment.suspicion-not-formed.v1")
    record ReasonableSuspicionNotFormed(String question) implements AssessmentEvent {}

    /** @param agency who must be told; empty where nobody is */
    @EventType("assessment.categorised.v1")
    record AssessmentCategorised(OutcomeCode category, Optional<String> agency) implements AssessmentEvent {}

    /** The answers changed and with them what was to be recorded: the record has to be made again. */
    @EventType("assessment.not-notified-set-aside.v1")
    record NotNotifiedSetAside(String question) implements AssessmentEvent {}

    @EventType("assessment.not-notified-recorded.v1")
    record NotNotifiedRecorded(
            @Confidential String conduct,
            List<String> informationRelied,
            @Confidential String evidence,
            @Confidential String reasons,
            String by)
            implements AssessmentEvent {}

    @EventType("assessment.conflict-declared.v1")
    record ConflictDeclared(
            String officer,
            List<String> offices,
            @Confidential String nature) implements AssessmentEvent {}

    /** Asked for it, an officer said that they have no conflict of interest (HV-36). */
    @EventType("assessment.no-conflict-declared.v1")
    record NoConflictDeclared(String officer, List<String> offices) implements AssessmentEvent {}

    /** @param covers what was known of them then: a plan manages nothing else (IC-10) */
    @EventType("assessment.conflict-managed.v2")
    record ConflictManaged(
            String officer,
            Conflict.Arrangement arrangement,
            @Confidential String steps,
            String by,
            List<ConflictKind> covers)
            implements AssessmentEvent {}

    @EventType("assessment.human-rights-considered.v1")
    record HumanRightsConsidered(
            List<String> rights,
            boolean compatible,
            @Confidential String reasons,
            String by) implements AssessmentEvent {}

    @EventType("assessment.preliminary-action-taken.v1")
    record PreliminaryActionTaken(
            PreliminaryAction action, @Confidential String description, LocalDate on, String by)
            implements AssessmentEvent {}

    @EventType("assessment.other-matters-considered.v1")
    record OtherMattersConsidered(
            boolean publicInterestDisclosure,
            boolean police,
            List<String> otherBodies,
            @Confidential String recommendation,
            String by)
            implements AssessmentEvent {}

    /**
     * A conflict was declared late.
     *
     * @param decisions what its officer had decided by then: questions by their ids, not-notified, category, endorsement
     */
    @EventType("assessment.decisions-tainted.v1")
    record DecisionsTainted(String officer, List<String> decisions) implements AssessmentEvent {}

    /**
     * @param round which decision is to be made, from 2
     * @param office in which it was reopened
     */
    @EventType("assessment.reopened.v1")
    record AssessmentReopened(
            int round,
            AssessmentCommand.Reopen.Ground ground,
            @Confidential String reasons,
            String by,
            String office,
            Instant at)
            implements AssessmentEvent {}

    /** @param replaced the decision that it takes the place of, and leaves as it was */
    @EventType("assessment.decided-anew.v1")
    record AssessmentDecidedAnew(
            int round,
            Law law,
            OutcomeCode category,
            List<OutcomeCode> established,
            Optional<String> agency,
            Optional<Instant> suspicionFormedAt,
            String by,
            @Confidential String name,
            String position,
            Instant at,
            Replaced replaced)
            implements AssessmentEvent {
        /** An earlier decision, as far as it has to be undone elsewhere. */
        public record Replaced(int round, OutcomeCode category, Optional<String> agency) {}
    }

    /**
     * A new decision replaces all that led to an agency before: each of them, as nobody here knows which of them reached it.
     *
     * @param round the new decision
     * @param rounds the decisions that led to the agency
     * @param referredAnew whether the new decision leads there as well
     */
    @EventType("assessment.earlier-referrals-replaced.v1")
    record EarlierReferralsReplaced(int round, String agency, List<Integer> rounds, boolean referredAnew)
            implements AssessmentEvent {}

    /** @param position the office in which it was endorsed: ceo or mayor */
    @EventType("assessment.endorsed.v1")
    record AssessmentEndorsed(
            Law law,
            OutcomeCode category,
            List<OutcomeCode> established,
            Optional<String> agency,
            Optional<Instant> suspicionFormedAt,
            String by,
            @Confidential String name,
            String position,
            Instant at)
            implements AssessmentEvent {}
}
