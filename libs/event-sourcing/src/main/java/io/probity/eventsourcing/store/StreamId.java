package io.probity.eventsourcing.store;

import java.util.UUID;

/**
 * Where the events of one aggregate stand.
 *
 * @param tenant who owns it; no statement ever crosses this line
 * @param category what it is, such as {@code complaint}
 * @param id which one
 */
public record StreamId(String tenant, String category, UUID id) {

    /** The stream's name inside its tenant, such as {@code complaint/018f…}. */
    public String name() {
        return category + "/" + id;
    }

    public static StreamId parse(String tenant, String name) {
        int slash = name.lastIndexOf('/');
        return new StreamId(tenant, name.substring(0, slash), UUID.fromString(name.substring(slash + 1)));
    }
}
