package io.probity.appeals.reacting;

import io.probity.appeals.Reviews;
import io.probity.appeals.Streams;
import io.probity.appeals.registers.Registers;
import io.probity.appeals.review.ReviewCommand.Move;
import io.probity.edge.work.LooksAtWork;
import io.probity.edge.work.WorkRound;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a tie, an appointment or what is heard of a complaint bars its reviewer, the review leaves their queue for that of who
 * may have it, and does not wait for the next thing that somebody does in it (HV-36, HV-45).
 */
@ApplicationScoped
public class WhenRegistersChangeMoveReview implements LooksAtWork {
    private final WorkRound round;
    private final Commands commands;
    private final Registers registers;

    WhenRegistersChangeMoveReview(WorkRound round, Commands commands, Registers registers) {
        this.round = round;
        this.commands = commands;
        this.registers = registers;
    }

    @Override
    public LocalDate day(Instant at) {
        return Reviews.day(at);
    }

    @Override
    public Uni<Boolean> look(StreamId stream, LocalDate day, Instant at) {
        return commands.load(Streams.REVIEW, stream).chain(loaded -> registers
                .on(day, stream.tenant(), stream.id(), loaded.state().matter())
                .chain(known -> round.ask(
                        Streams.REVIEW.intent(stream.tenant(), stream.id(), new Move(known, at)), loaded.version())));
    }
}
