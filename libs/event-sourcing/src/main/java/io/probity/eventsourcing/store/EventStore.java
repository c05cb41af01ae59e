package io.probity.eventsourcing.store;

import io.probity.eventsourcing.chain.HashChain;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Where a stream stands, and the wrapped key of the subject that seals it. */
    Uni<Head> head(SqlClient connection, StreamId stream, String subject);

    /** The events of a stream after one version, up to and with another. */
    Uni<List<StoredEvent>> events(SqlClient connection, StreamId stream, int after, int upTo);

    /** What a request led to when it was first asked. */
    Uni<Optional<Unit.Answered>> answered(String tenant, String request);

    /**
     * @param version 0: nothing has happened yet
     * @param key what is known of the subject's key
     */
    record Head(int version, Buffer hash, @Nullable Buffer state, SubjectKey key) {

        /** Of a stream in which nothing has happened, about a subject without a key. */
        public static Head beginning() {
            return new Head(0, Buffer.buffer(HashChain.beginning()), null, new SubjectKey.None());
        }
    }

    /** An event as it is stored: sealed, and chained. */
    record StoredEvent(
            long position, StreamId stream, int version, String type, String data, String metadata, Buffer hash) {}
}
