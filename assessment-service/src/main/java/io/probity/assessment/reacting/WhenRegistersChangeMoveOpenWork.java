package io.probity.assessment.reacting;

import static io.probity.assessment.Matters.ASSESSMENT;
import static io.probity.assessment.Matters.INVESTIGATION;

import io.probity.assessment.assessing.AssessmentCommand;
import io.probity.assessment.handling.Officers;
import io.probity.assessment.handling.Situations;
import io.probity.assessment.investigation.InvestigationCommand;
import io.probity.edge.work.WorkRound;
import io.probity.eventsourcing.store.StreamId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Where a tie, a reporting line, an appointment or what is heard of a matter bars whoever has it, it goes to whose turn it is,
 * and does not wait for the next thing that somebody does in it (HV-36, HV-37).
 */
@ApplicationScoped
public class WhenRegistersChangeMoveOpenWork {
    private static final Logger LOG = Logger.getLogger(WhenRegistersChangeMoveOpenWork.class);

    private final WorkRound round;
    private final Situations situations;
    private final Clock clock;

    WhenRegistersChangeMoveOpenWork(WorkRound round, Situations situations, Clock clock) {
        this.round = round;
        this.situations = situations;
        this.clock = clock;
    }

    /** Not before the service has started: what it needs is not to be made on a thread that others wait for. */
    @Scheduled(
            identity = "move-open-work",
            delayed = "5s",
            every = "{probity.moving.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> move() {
        return Uni.createFrom()
                .deferred(() -> on(Officers.day(clock.instant())))
                .onFailure()
                .invoke(fault -> LOG.warnf(
                        "open work was not looked at: %s", fault.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    /** As the registers have it on a day. */
    public Uni<Void> on(LocalDate day) {
        return round.through(day, stream -> look(stream, day));
    }

    private Uni<Boolean> look(StreamId stream, LocalDate day) {
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
