package io.probity.edge.answering;

import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Outcome;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;

/** What a command led to, as an HTTP answer: 200 or 201 with the version as ETag, 409, 412 or 422 with the reason. */
public final class Answers {
    private Answers() {}

    /** 200 with a view of what there is now. */
    public static <S, E> Function<Outcome<S, E>, Response> of(Function<Outcome.Done<S, E>, ?> view) {
        return outcome -> answer(outcome, done -> Response.ok(view.apply(done)));
    }

    /** The same without a version: with one of this, whoever reads the answer could do nothing. */
    public static <S, E> Function<Outcome<S, E>, Response> told(Function<Outcome.Done<S, E>, ?> view) {
        return outcome -> withoutVersion(outcome, done -> Response.ok(view.apply(done)));
    }

    /** 204 without a version. */
    public static <S, E> Function<Outcome<S, E>, Response> noted() {
        return outcome -> withoutVersion(outcome, done -> Response.noContent());
    }

    /** 204: done, and nothing to say. */
    public static <S, E> Function<Outcome<S, E>, Response> empty() {
        return outcome -> answer(outcome, done -> Response.noContent());
    }

    /** 201 with the place of what was made. A repeated request gets the same answer again. */
    public static <S, E> Function<Outcome<S, E>, Response> created(
            Function<Outcome.Done<S, E>, URI> location, Function<Outcome.Done<S, E>, ?> view) {
        return outcome ->
                answer(outcome, done -> Response.created(location.apply(done)).entity(view.apply(done)));
    }

    /** The same without a version. */
    public static <S, E> Function<Outcome<S, E>, Response> made(
            Function<Outcome.Done<S, E>, URI> location, Function<Outcome.Done<S, E>, ?> view) {
        return outcome -> withoutVersion(
                outcome, done -> Response.created(location.apply(done)).entity(view.apply(done)));
    }

    /** What was read, with its version; 404 where nothing has happened yet. */
    public static <S> Function<Loaded<S>, Response> found(Function<S, ?> view) {
        return loaded -> {
            if (loaded.version() == 0) throw Problems.notFound();
            return Response.ok(view.apply(loaded.state())).tag(etag(loaded)).build();
        };
    }

    /** A version, which {@link OpaqueVersions} seals before the answer leaves, and clients send back in {@code If-Match}. */
    public static EntityTag etag(Loaded<?> loaded) {
        return OpaqueVersions.unsealed(loaded.stream(), loaded.version());
    }

    private static <S, E> Response answer(
            Outcome<S, E> outcome, Function<Outcome.Done<S, E>, Response.ResponseBuilder> done) {
        return withoutVersion(outcome, it -> done.apply(it).tag(OpaqueVersions.unsealed(it.stream(), it.version())));
    }

    private static <S, E> Response withoutVersion(
            Outcome<S, E> outcome, Function<Outcome.Done<S, E>, Response.ResponseBuilder> done) {
        return switch (outcome) {
            case Outcome.Done<S, E> it -> done.apply(it).build();
            case Outcome.Refused<S, E>(var rule, var because) ->
                Problems.refused(rule, because).toResponse();
            case Outcome.Stale<S, E> ignored -> Problems.stale().toResponse();
            case Outcome.Reused<S, E>() -> Problems.reused().toResponse();
        };
    }
}
