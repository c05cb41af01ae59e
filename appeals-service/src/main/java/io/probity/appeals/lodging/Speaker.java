package io.probity.appeals.lodging;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Metadata;
import java.util.Set;

/**
 * Who is on record as having appealed. An officer who writes down what somebody said is; whoever speaks for themselves is
 * not, even if they are logged in: their login beside the event would tell who complained.
 *
 * @param onBehalf whether an officer writes for somebody
 */
record Speaker(String by, boolean onBehalf) {
    private static final Set<Role> WRITE_FOR_OTHERS =
            Set.of(Role.RECORDS_OFFICER, Role.COMPLAINTS_OFFICER, Role.PID_COORDINATOR, Role.CEO, Role.MAYOR);

    static Speaker of(Caller caller) {
        boolean officer = caller.roles().stream().anyMatch(WRITE_FOR_OTHERS::contains);
        return officer && !caller.is(Role.COMPLAINANT)
                ? new Speaker(caller.actor(), true)
                : new Speaker("complainant", false);
    }

    /** The request without a trace of a caller who is not on record. */
    Request of(Request request) {
        if (onBehalf) return request;
        Metadata metadata = request.metadata();
        return new Request(
                request.id(),
                request.fingerprint(),
                new Metadata(metadata.at(), by, metadata.cause(), null),
                request.expectedVersion());
    }
}
