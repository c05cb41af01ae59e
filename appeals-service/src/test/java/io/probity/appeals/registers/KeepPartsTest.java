package io.probity.appeals.registers;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.ConflictDeclared;
import io.probity.contracts.AssessmentEvent.ConflictManaged;
import io.probity.contracts.AssessmentEvent.CriteriaApplied;
import io.probity.contracts.AssessmentEvent.Finding;
import io.probity.contracts.AssessmentEvent.FindingMade;
import io.probity.contracts.AssessmentEvent.HoldExceptionUsed;
import io.probity.contracts.AssessmentEvent.HumanRightsConsidered;
import io.probity.contracts.AssessmentEvent.HumanRightsConsideredInInvestigation;
import io.probity.contracts.AssessmentEvent.InvestigationCompleted;
import io.probity.contracts.AssessmentEvent.InvestigationOpened;
import io.probity.contracts.AssessmentEvent.InvestigationStepRecorded;
import io.probity.contracts.AssessmentEvent.LossRecorded;
import io.probity.contracts.AssessmentEvent.NotNotifiedRecorded;
import io.probity.contracts.AssessmentEvent.PartTaken;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.ComplaintRefusedAsOutOfScope;
import io.probity.contracts.IntakeEvent.MattersLinked;
import io.probity.contracts.IntakeEvent.MoreInformationAsked;
import io.probity.contracts.IntakeEvent.VerbalRecordConfirmed;
import io.probity.edge.work.OpenWork;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.inbox.Received;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HV-45")
class KeepPartsTest {
    private static final UUID COMPLAINT = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 4);

    static Stream<ContractEvent> deeds() {
        return Stream.of(
                new ComplaintAcknowledged("officer-1"),
                new MoreInformationAsked("q-1", "officer-1"),
                new VerbalRecordConfirmed("officer-1"),
                new ComplaintRefusedAsOutOfScope("request", "HV-02"),
                new ReasonableSuspicionFormed("a-1"),
                new NotNotifiedRecorded("a-1", List.of()),
                new AssessmentEndorsed(
                        "a-1",
                        Category.NOT_NOTIFIED,
                        Optional.empty(),
                        Optional.empty(),
                        "officer-1",
                        "ceo",
                        "wattle-creek",
                        "8"),
                new HumanRightsConsidered("a-1", List.of(), true),
                new HumanRightsConsideredInInvestigation("i-1", List.of(), true),
                new CriteriaApplied("i-1"),
                new InvestigationStepRecorded("i-1", "interview"),
                new PartTaken("i-1"),
                new HoldExceptionUsed("i-1", "evidence", "officer-1"),
                new LossRecorded("i-1", "l-1", "money", 50_100, true),
                new FindingMade("i-1", 1, Finding.SUBSTANTIATED),
                new InvestigationCompleted("i-1"));
    }

    static Stream<ContractEvent> noDeeds() {
        return Stream.of(
                new ComplaintReferredToHandler("officer-2", "manager", DAY, "HV-07"),
                new MattersLinked("another"),
                new InvestigationOpened("i-1", "administrative"),
                new ConflictDeclared("a-1", "officer-1"),
                new ConflictManaged("a-1", "officer-2"));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whoever_does_something_in_a_matter_had_a_part_in_it(ContractEvent deed) {
        List<Change> changes = changes(deed);
        assertThat(changes.getFirst().statement())
                .as("before what is written of others")
                .isEqualTo(OpenWork.othersAreWritten().statement());
        Change first = changes.get(1);
        assertThat(first.values().getString(0)).isEqualTo("council");
        assertThat(first.values().getUUID(1)).isEqualTo(COMPLAINT);
        assertThat(first.values().getString(2)).isEqualTo("officer-1");
    }

    @ParameterizedTest
    @MethodSource("noDeeds")
    void whoever_passes_it_on_or_sees_to_a_conflict_had_none(ContractEvent event) {
        assertThat(changes(event)).isEmpty();
    }

    private static List<Change> changes(ContractEvent event) {
        return new KeepParts()
                .changes(new Received<>("council", COMPLAINT, "told", 1, Instant.EPOCH, "officer-1", event));
    }
}
