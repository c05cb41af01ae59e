package io.probity.assessment.reacting;

import static io.probity.assessment.Matters.ASSESSMENT;
import static io.probity.assessment.Matters.INVESTIGATION;

import io.probity.assessment.assessing.AssessmentCommand;
import io.probity.assessment.handling.Officers;
import io.probity.assessment.handling.Situations;
import io.probity.assessment.investigation.InvestigationCommand;
import io.probity.edge.work.LooksAtWork;
import io.probity.edge.work.WorkRound;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a tie, a reporting line, an appointment or what is heard of a matter bars whoever has it, it goes to whose turn it is,
 * and does not wait for the next thing that somebody does in it (HV-36, HV-37).
 */
@ApplicationScoped
public class WhenRegistersChangeMoveOpenWork implements LooksAtWork {
    private final WorkRound round;
    private final Situations situations;

    WhenRegistersChangeMoveOpenWork(WorkRound round, Situations situations) {
        this.round = round;
        this.situations = situations;
    }

    @Override
    public LocalDate day(Instant at) {
        return Officers.day(at);
    }

    @Override
    public Uni<Boolean> look(StreamId stream, LocalDate day, Instant at) {
        String council = stream.tenant();
        UUID complaint = stream.id();
        return stream.category().equals(INVESTIGATION.category())
                ? situations
                        .ofInvestigation(council, complaint, day)
                        .chain(it -> round.ask(
                                INVESTIGATION.intent(council, complaint, new InvestigationCommand.Move(it.known())),
                                it.loaded().version()))
                : situations
                        .ofAssessment(council, complaint, day, List.of())
                        .chain(it -> round.ask(
                                ASSESSMENT.intent(council, complaint, new AssessmentCommand.Move(it.circumstances())),
                                it.loaded().version()));
    }
}
