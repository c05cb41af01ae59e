package io.probity.assessment.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.investigation.DisciplineUnder;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.investigation.InvestigationEvent.AdverseMaterialPut;
import io.probity.assessment.investigation.InvestigationEvent.ComplainantKnown;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.ConflictManaged;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.ControlsReviewed;
import io.probity.assessment.investigation.InvestigationEvent.DisciplineReferred;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.assessment.investigation.InvestigationEvent.ResponseFromChiefExecutiveSought;
import io.probity.assessment.investigation.InvestigationEvent.ResponseReceived;
import io.probity.contracts.AssessmentEvent.PartTaken;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of what nobody else need know, it is told that somebody did something: whoever did reviews nothing of it. */
@Tag("HV-45")
@Tag("MC-15")
class WhoHadAPartIsToldTest {
    private static final UUID COMPLAINT = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    static Stream<InvestigationEvent> deeds() {
        return Stream.of(
                new AdverseMaterialPut("officer-7", "The timesheet.", DAY, "officer-1"),
                new ResponseReceived("officer-7", "I was there.", "officer-1"),
                new InvestigationDirected("officer-2", "By interviews.", false, false, "officer-1"),
                new ControlsReviewed("Weak.", "A second signature.", "officer-1"),
                new ControlReviewEndorsed("ceo", "Agreed.", "officer-1"),
                new DisciplineReferred(DisciplineUnder.MANAGER_PEOPLE_AND_CULTURE, "A pattern.", "officer-1"),
                new ResponseFromChiefExecutiveSought(DAY, "officer-1"));
    }

    static Stream<InvestigationEvent> keptBack() {
        return Stream.of(
                new ConflictDeclared("officer-1", List.of("manager"), "A cousin."),
                new ConflictManaged(
                        "officer-1", Conflict.Arrangement.CONTINUES_UNDER_PLAN, "Steps.", "officer-3", List.of()),
                new HandlerNamed("officer-1", "manager"),
                new ComplainantKnown("person-1"));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void that_somebody_did_something_is_told_and_not_what(InvestigationEvent deed) {
        assertThat(told(deed)).contains(new PartTaken(Matters.investigationOf(COMPLAINT)));
    }

    @ParameterizedTest
    @MethodSource("keptBack")
    @Tag("HV-36")
    void of_a_conflict_nothing_is_told_that_could_be_counted(InvestigationEvent event) {
        assertThat(told(event)).isEmpty();
    }

    private static Optional<Object> told(InvestigationEvent event) {
        var stream = new StreamId("council", "investigation", COMPLAINT);
        var metadata = new Metadata(Instant.EPOCH, "officer-1", "test", null);
        return new InvestigationPublishing()
                .publish(new Recorded<>(1, stream, 1, metadata, event))
                .map(Publication::event);
    }
}
