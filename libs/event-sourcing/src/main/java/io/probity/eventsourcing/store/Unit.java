package io.probity.eventsourcing.store;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;

/**
 * What is appended together or not at all: new events of one or more streams, the request they answer, and keys that
 * were made for them.
 */
public record Unit(List<Growth> streams, Optional<Answered> request, List<NewKey> keys) {

    /**
     * What is added to one stream.
     *
     * @param expected the version the stream must still be at
     * @param state its sealed snapshot after the last of the events, where one is due
     */
    public record Growth(StreamId stream, int expected, List<NewEvent> events, Optional<Buffer> state) {
        public int version() {
            return expected + events.size();
        }

        Buffer hash() {
            return events.getLast().hash();
        }
    }

    /** An event about to be stored; metadata and data are the very bytes its hash covers. */
    public record NewEvent(String type, String data, String metadata, Buffer hash) {}

    /** A request and the events of the stream that answer it: those after {@code from}, up to {@code to}. */
    public record Answered(String id, String fingerprint, StreamId stream, int from, int to) {}

    public record NewKey(String tenant, String subject, Buffer wrapped) {}
}
