package io.probity.edge.caller;

import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a resource needs to know of the call it answers: who, when, and the identity of the request. */
@RequestScoped
public class CurrentCall {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:~-]{1,100}");
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([\\w-]{1,100})\"");
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    @Inject
    RoutingContext http;

    @Inject
    Clock clock;

    @Inject
    Fingerprints fingerprints;

    @Inject
    SealedNumbers sealed;

    private @Nullable Instant now;

    /** Who calls. */
    public Caller caller() {
        return Optional.<Caller>ofNullable(http.get(CallerKept.CALLER)).orElse(Caller.anonymous());
    }

    /** The one instant at which all of this call happens. */
    public Instant now() {
        if (now == null) now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now;
    }

    /**
     * The request as the event store knows it again.
     *
     * @param changed what is asked to change: of it, and of nothing else, {@code If-Match} may hold a version
     */
    public Request request(StreamId changed) {
        return request(expectedVersion(Optional.of(changed)));
    }

    /** The same where nobody was given a version of what is changed: because it begins now, or is shown to none who may ask. */
    public Request unversioned() {
        return request(expectedVersion(Optional.empty()));
    }

    /**
     * A POST names itself by {@code Idempotency-Key}; anything else may, and is otherwise the same request if method,
     * path, caller, version in {@code If-Match} and body are the same. Without a version, too, it is so only as long as
     * nothing happened to the matter: it may be meant anew. With one it cannot be, and is answered as the first time whatever
     * happened, of which some may be kept from the caller (HV-36).
     */
    private Request request(OptionalInt expected) {
        String fingerprint = fingerprint();
        Optional<String> key = key();
        String id = key.orElseGet(() -> derivedId(fingerprint, expected));
        boolean mayBeMeantAnew = key.isEmpty() && expected.isEmpty();
        return new Request(
                id, fingerprint, new Metadata(now(), caller().actor(), id, traceparent()), expected, mayBeMeantAnew);
    }

    /** The version in {@code If-Match}; empty where the caller takes whatever is there. One of anything else is none. */
    private OptionalInt expectedVersion(Optional<StreamId> changed) {
        String given = http.request().getHeader("If-Match");
        if (given == null || given.strip().equals("*")) return OptionalInt.empty();
        var etag = ETAG.matcher(given.strip());
        OptionalLong version = changed.isPresent() && etag.matches()
                ? sealed.open(SealedNumbers.Use.VERSION, changed.get().path(), etag.group(1))
                : OptionalLong.empty();
        if (version.isEmpty())
            throw Problems.badRequest(
                    "if-match-unreadable", "If-Match holds the ETag of an earlier answer about the same matter, or *.");
        return OptionalInt.of(Math.toIntExact(version.getAsLong()));
    }

    private Optional<String> key() {
        String key = http.request().getHeader("Idempotency-Key");
        if (key == null) return Optional.empty();
        if (!KEY.matcher(key).matches())
            throw Problems.badRequest(
                    "idempotency-key-unreadable",
                    "Idempotency-Key is 1 to 100 letters, digits, or any of . _ : ~ -, such as a random UUID.");
        return Optional.of(key);
    }

    private String derivedId(String fingerprint, OptionalInt version) {
        if (http.request().method().name().equals("POST"))
            throw Problems.badRequest(
                    "idempotency-key-missing",
                    "A POST names itself: send Idempotency-Key with an id of your own, such as a random UUID, and the"
                            + " same one when you try again.");
        return http.request().method().name().toLowerCase(Locale.ROOT) + ":"
                + fingerprints.of(fingerprint, version.isPresent() ? Integer.toString(version.getAsInt()) : "");
    }

    /**
     * Of what was asked and by whom, so that nobody gets another's answer under the same name. It is kept with the request:
     * only who also has the key can find out that they guessed path, caller and body to the letter.
     */
    private String fingerprint() {
        return fingerprints.of(
                http.request().method().name(),
                http.request().path(),
                caller().actor(),
                Objects.requireNonNullElse(http.get(CallerKept.BODY), ""));
    }

    private @Nullable String traceparent() {
        String given = http.request().getHeader("traceparent");
        return given != null && TRACEPARENT.matcher(given).matches() ? given : null;
    }
}
