package io.probity.assessment.publishing;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.handling.Codes;
import io.probity.contracts.AssessmentEvent.AssessedCorruptConduct;
import io.probity.contracts.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.contracts.AssessmentEvent.AssessedTypeA;
import io.probity.contracts.AssessmentEvent.AssessedTypeB;
import io.probity.contracts.AssessmentEvent.AssessmentCategorised;
import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.AssessmentOpened;
import io.probity.contracts.AssessmentEvent.AssessmentReopened;
import io.probity.contracts.AssessmentEvent.AssessmentRerouted;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.ConflictDeclared;
import io.probity.contracts.AssessmentEvent.ConflictManaged;
import io.probity.contracts.AssessmentEvent.DecisionsTainted;
import io.probity.contracts.AssessmentEvent.EarlierReferralsReplaced;
import io.probity.contracts.AssessmentEvent.HumanRightsConsidered;
import io.probity.contracts.AssessmentEvent.NotNotifiedRecorded;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionNotFormed;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import io.probity.policy.OutcomeCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Assessments as others hear of them. */
@ApplicationScoped
class AssessmentPublishing implements Publishing<AssessmentEvent> {

    @Override
    public Class<AssessmentEvent> of() {
        return AssessmentEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<AssessmentEvent> recorded) {
        UUID complaint = recorded.stream().id();
        return told(Matters.assessmentOf(complaint), complaint, recorded.event())
                .map(event -> new Publication(Topics.ASSESSMENT, complaint, event));
    }

    private static Optional<ContractEvent> told(String id, UUID complaint, AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.AssessmentOpened e ->
                Optional.of(new AssessmentOpened(id, e.law().policy(), e.law().version(), e.test()));
            case AssessmentEvent.ConflictDeclared e -> Optional.of(new ConflictDeclared(id, e.officer()));
            case AssessmentEvent.ConflictManaged e -> Optional.of(new ConflictManaged(id, e.officer()));
            case AssessmentEvent.AssessedTypeA ignored -> Optional.of(new AssessedTypeA(id));
            case AssessmentEvent.AssessedTypeB ignored -> Optional.of(new AssessedTypeB(id));
            case AssessmentEvent.AssessedCorruptConduct ignored -> Optional.of(new AssessedCorruptConduct(id));
            case AssessmentEvent.AssessedNotCorruptConduct ignored -> Optional.of(new AssessedNotCorruptConduct(id));
            case AssessmentEvent.ReasonableSuspicionFormed ignored -> Optional.of(new ReasonableSuspicionFormed(id));
            case AssessmentEvent.ReasonableSuspicionNotFormed ignored ->
                Optional.of(new ReasonableSuspicionNotFormed(id));
            case AssessmentEvent.AssessmentCategorised e ->
                Optional.of(new AssessmentCategorised(id, category(e.category())));
            case AssessmentEvent.NotNotifiedRecorded e ->
                Optional.of(new NotNotifiedRecorded(id, e.informationRelied()));
            case AssessmentEvent.AssessmentEndorsed e ->
                Optional.of(new AssessmentEndorsed(
                        id,
                        category(e.category()),
                        e.agency(),
                        e.suspicionFormedAt(),
                        e.by(),
                        e.position(),
                        e.law().policy(),
                        e.law().version()));
            case AssessmentEvent.DecisionMakerNamed ignored -> Optional.empty();
            case AssessmentEvent.DecisionsTainted e ->
                Optional.of(new DecisionsTainted(id, e.officer(), e.decisions()));
            case AssessmentEvent.AssessmentReopened e -> Optional.of(new AssessmentReopened(id, Codes.of(e.ground())));
            case AssessmentEvent.AssessmentDecidedAnew e -> Optional.of(decidedAnew(id, complaint, e));
            case AssessmentEvent.EarlierReferralsReplaced e -> Optional.of(replaced(id, complaint, e));
            case AssessmentEvent.AssessmentRerouted e -> Optional.of(new AssessmentRerouted(id, e.from(), e.to()));
            case AssessmentEvent.ComplainantKnown ignored -> Optional.empty();
            case AssessmentEvent.HandlerNamed ignored -> Optional.empty();
            case AssessmentEvent.SubjectLeftUnidentified ignored -> Optional.empty();
            case AssessmentEvent.NoConflictDeclared ignored -> Optional.empty();
            case AssessmentEvent.HeaderFilled ignored -> Optional.empty();
            case AssessmentEvent.QuestionAnswered ignored -> Optional.empty();
            case AssessmentEvent.NotNotifiedSetAside ignored -> Optional.empty();
            case AssessmentEvent.HumanRightsConsidered e ->
                Optional.of(new HumanRightsConsidered(id, e.rights(), e.compatible()));
            case AssessmentEvent.PreliminaryActionTaken ignored -> Optional.empty();
            case AssessmentEvent.OtherMattersConsidered ignored -> Optional.empty();
        };
    }

    private static EarlierReferralsReplaced replaced(
            String id, UUID complaint, AssessmentEvent.EarlierReferralsReplaced e) {
        return new EarlierReferralsReplaced(
                id,
                e.agency(),
                e.rounds().contains(1),
                e.rounds().stream()
                        .filter(round -> round > 1)
                        .map(round -> Matters.referralOf(complaint, round))
                        .toList(),
                e.referredAnew() ? Optional.of(Matters.referralOf(complaint, e.round())) : Optional.empty());
    }

    private static AssessmentDecidedAnew decidedAnew(
            String id, UUID complaint, AssessmentEvent.AssessmentDecidedAnew e) {
        int replaced = e.replaced().round();
        return new AssessmentDecidedAnew(
                id,
                Matters.referralOf(complaint, e.round()),
                category(e.category()),
                e.agency(),
                e.suspicionFormedAt(),
                e.by(),
                e.position(),
                e.law().policy(),
                e.law().version(),
                e.replaced().agency(),
                replaced == 1 ? Optional.empty() : Optional.of(Matters.referralOf(complaint, replaced)));
    }

    private static Category category(OutcomeCode code) {
        return switch (code) {
            case LEVEL_1 -> Category.LEVEL_1;
            case LEVEL_2 -> Category.LEVEL_2;
            case LEVEL_3 -> Category.LEVEL_3;
            case SECTION_38 -> Category.SECTION_38;
            case NOTIFY -> Category.NOTIFY;
            case NOT_NOTIFIED -> Category.NOT_NOTIFIED;
            case TYPE_A, TYPE_B, CORRUPT_CONDUCT, NOT_CORRUPT_CONDUCT, SUSPICION_FORMED, SUSPICION_NOT_FORMED ->
                throw new IllegalArgumentException(code + " is no category");
        };
    }
}
