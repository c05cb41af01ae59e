package io.probity.appeals;

import io.probity.appeals.registers.Registers;
import io.probity.appeals.review.Known;
import io.probity.appeals.review.Officer;
import io.probity.appeals.review.Review;
import io.probity.appeals.review.ReviewCommand;
import io.probity.appeals.review.ReviewCommand.Knowing;
import io.probity.appeals.review.ReviewEvent;
import io.probity.appeals.viewing.AppealPage;
import io.probity.edge.answering.Answers;
import io.probity.edge.answering.AsShown;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Role;
import io.probity.edge.operations.WhileParked;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks something of a review on behalf of whoever calls, if they may know of it at all. */
@ApplicationScoped
public class Reviews {
    /** Councils of three eastern states: at most an hour from any of their clocks, and never ahead of them. */
    private static final ZoneOffset AUSTRALIAN_EAST = ZoneOffset.ofHours(10);

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    AsShown asShown;

    @Inject
    Registers registers;

    @Inject
    WhileParked whileParked;

    /** Whoever calls, as an officer of the council. */
    public Officer officer() {
        Caller caller = call.caller();
        return new Officer(
                caller.actor(), caller.roles().stream().map(Role::text).collect(Collectors.toUnmodifiableSet()));
    }

    /** A review as it is, and what the registers say of whom it concerns; not found while what waits may close it. */
    public Uni<Looked> load(String council, UUID complaint) {
        return whileParked
                .requireOpen(complaint, MaySee.CLOSED_WHILE_PARKED)
                .chain(() -> commands.load(Streams.REVIEW, Streams.REVIEW.stream(council, complaint)))
                .chain(loaded -> registers
                        .on(day(), council, complaint, loaded.state().matter())
                        .map(known -> new Looked(loaded, known)));
    }

    /** @param known what the registers say */
    public record Looked(Loaded<Review> loaded, Known known) {
        public Review state() {
            return known.takenInto(loaded.state());
        }

        public int version() {
            return loaded.version();
        }
    }

    /** The day on which somebody is tied or holds an office. */
    public LocalDate day() {
        return day(call.now());
    }

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AUSTRALIAN_EAST);
    }

    /** A step of the reviewer's; to everyone who may not see the appeal it is as if there were none. */
    public Uni<Response> step(
            String council, UUID complaint, String appeal, BiFunction<Officer, Instant, ReviewCommand> command) {
        return load(council, complaint).chain(loaded -> {
            if (!MaySee.file(call.caller(), loaded.state(), loaded.known(), appeal)) throw Problems.notFound();
            Known known = loaded.known();
            Loaded<Review> seen = loaded.loaded();
            Function<Review, Optional<AppealPage>> shown =
                    review -> page(council, complaint, known.takenInto(review), appeal);
            return ask(
                    asShown.request(Streams.REVIEW, seen, call.request(seen.stream()), shown),
                    Streams.REVIEW.intent(seen, new Knowing(command.apply(officer(), call.now()), known)),
                    shown);
        });
    }

    /** Asks without looking first: for those who need not see the file to say something. */
    public Uni<Response> ask(String council, UUID complaint, String appeal, ReviewCommand command) {
        StreamId stream = Streams.REVIEW.stream(council, complaint);
        Function<Review, Optional<AppealPage>> shown = review -> page(council, complaint, review, appeal);
        return ask(
                asShown.request(Streams.REVIEW, stream, call.request(stream), shown),
                Streams.REVIEW.intent(council, complaint, command),
                shown);
    }

    private Uni<Response> ask(
            Uni<Request> asked,
            Intent<ReviewCommand, Review, ReviewEvent> intent,
            Function<Review, Optional<AppealPage>> shown) {
        return asked.chain(request -> commands.handle(intent, request))
                .map(Answers.of(done -> shown.apply(done.state()).orElseThrow(Problems::notFound)));
    }

    /** An appeal as whoever sees its file reads it; nothing of what happened to the complaint's other ones. */
    private static Optional<AppealPage> page(String council, UUID complaint, Review state, String appeal) {
        return state.appeal(appeal).map(view -> AppealPage.of(council, complaint, state.matter(), view));
    }
}
