package io.probity.eventsourcing.store;

import io.probity.eventsourcing.chain.HashChain;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Streams of events. Whatever keeps this contract passes the conformance suite {@code EventStoreContract}; whatever
 * does not, loses something there.
 */
public interface EventStore {

    /** A connection of one's own is needed only to take part in somebody's transaction. */
    SqlClient anyConnection();

    /**
     * Appends in a transaction of its own, together with whatever else comes in at the same time.
     *
     * @return whether it was appended; if not, nothing of it was: a stream had moved, the request had been answered
     *     before, or one of the keys exists. A failure leaves that open: ask again with the same request.
     */
    Uni<Boolean> append(Unit unit);

    /** The same, as part of a transaction that somebody else commits. */
    Uni<Boolean> append(SqlConnection transaction, Unit unit);

    /** Where a stream stands, what its state is made of, and the wrapped key of the subject that seals it. */
    Uni<Head> head(SqlClient connection, StreamId stream, String subject);

    /** The same of many streams, in their order and in one statement, for somebody's transaction. */
    Uni<List<Head>> heads(SqlConnection transaction, List<Place> places);

    /** Whether a stream is as somebody left it, and sealed with the key it had. */
    Uni<Boolean> stands(SqlClient connection, Left left);

    /** Which of many are so, for somebody's transaction. */
    Uni<Set<StreamId>> standing(SqlConnection transaction, List<Left> all);

    /** The events of a stream after one version, up to and with another. */
    Uni<List<StoredEvent>> events(SqlClient connection, StreamId stream, int after, int upTo);

    /** What a request led to when it was first asked. */
    Uni<Optional<Unit.Answered>> answered(String tenant, String request);

    /** A stream, and the subject whose key opens it. */
    record Place(StreamId stream, String subject) {}

    /** A stream as somebody left it: with this last event, all that led to it, and the wrapped key that seals it. */
    record Left(Place place, Buffer hash, Buffer wrapped) {}

    /**
     * @param version 0: nothing has happened yet
     * @param hash of the last event
     * @param snapshot the state at some version, where one was written
     * @param since what happened after that
     * @param key what is known of the subject's key
     */
    record Head(int version, Buffer hash, Optional<Snapshot> snapshot, List<Since> since, SubjectKey key) {

        /** Of a stream in which nothing has happened, about a subject of whose key that much is known. */
        public static Head beginning(SubjectKey key) {
            return new Head(0, Buffer.buffer(HashChain.beginning()), Optional.empty(), List.of(), key);
        }
    }

    /** The sealed state of a stream at a version. */
    record Snapshot(int version, Buffer state) {}

    /** An event of a stream, as much of it as a state is made of. */
    record Since(int version, String type, String data) {}

    /** An event as it is stored: sealed, and chained. */
    record StoredEvent(
            long position, StreamId stream, int version, String type, String data, String metadata, Buffer hash) {}
}
