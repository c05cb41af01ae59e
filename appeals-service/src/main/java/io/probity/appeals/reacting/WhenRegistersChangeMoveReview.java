package io.probity.appeals.reacting;

import io.probity.appeals.Reviews;
import io.probity.appeals.Streams;
import io.probity.appeals.registers.Registers;
import io.probity.appeals.review.ReviewCommand.Move;
import io.probity.edge.work.WorkRound;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.store.StreamId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/**
 * Where a tie, an appointment or what is heard of a complaint bars its reviewer, the review leaves their queue for that of who
 * may have it, and does not wait for the next thing that somebody does in it (HV-36, HV-45).
 */
@ApplicationScoped
public class WhenRegistersChangeMoveReview {
    private static final Logger LOG = Logger.getLogger(WhenRegistersChangeMoveReview.class);

    private final WorkRound round;
    private final Commands commands;
    private final Registers registers;
    private final Clock clock;

    WhenRegistersChangeMoveReview(WorkRound round, Commands commands, Registers registers, Clock clock) {
        this.round = round;
        this.commands = commands;
        this.registers = registers;
        this.clock = clock;
    }

    /** Not before the service has started: what it needs is not to be made on a thread that others wait for. */
    @Scheduled(
            identity = "move-reviews",
            delayed = "5s",
            every = "{probity.moving.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> move() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Uni.createFrom()
                .deferred(() -> on(Reviews.day(now), now))
                .onFailure()
                .invoke(fault -> LOG.warnf(
                        "reviews were not looked at: %s", fault.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    /** As the registers have it on a day. */
    public Uni<Void> on(LocalDate day, Instant at) {
        return round.through(day, stream -> look(stream, day, at));
    }

    private Uni<Boolean> look(StreamId stream, LocalDate day, Instant at) {
        return commands.load(Streams.REVIEW, stream).chain(loaded -> registers
                .on(day, stream.tenant(), stream.id(), loaded.state().matter())
                .chain(known -> round.ask(
                        Streams.REVIEW.intent(stream.tenant(), stream.id(), new Move(known, at)), loaded.version())));
    }
}
