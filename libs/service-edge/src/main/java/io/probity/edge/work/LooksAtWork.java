package io.probity.edge.work;

import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;

/** What a service does in a {@link WorkRound} with one stream that {@link OpenWork} marked. A service has one, or none. */
public interface LooksAtWork {

    /** The day on which the councils' registers are read at an instant. */
    LocalDate day(Instant at);

    /**
     * @param day up to which what the registers say counts
     * @return whether it was looked at as it stands; what was not is looked at in the next round
     */
    Uni<Boolean> look(StreamId stream, LocalDate day, Instant at);
}
