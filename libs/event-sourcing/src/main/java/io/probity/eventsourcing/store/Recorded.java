package io.probity.eventsourcing.store;

/** An event as it stands in the log. Versions count from 1 in each stream. */
public record Recorded<E>(long position, StreamId stream, int version, Metadata metadata, E event) {

    /** The event's name everywhere outside this store, such as {@code complaint/018f…/3}. */
    public String id() {
        return stream.name() + "/" + version;
    }
}
