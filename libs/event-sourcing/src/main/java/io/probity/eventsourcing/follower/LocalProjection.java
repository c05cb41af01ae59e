package io.probity.eventsourcing.follower;

import io.probity.eventsourcing.store.Recorded;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of the service's own read models its events become. It only says so: {@link LogFollower} writes them, in the
 * transaction that moves the cursor, each exactly once and in the order of the log. Confidential components come in as
 * {@code null} or {@code "[sealed]"}, unless it {@link #opens()} them.
 */
public interface LocalProjection<E> {

    /** Names the cursor; a new name reads from the beginning. */
    String name();

    /** The events it is made of, a sealed interface or one record: no others are read for it. */
    Class<E> of();

    /** Whether it is made of what is sealed: it is given that as long as there is a key, and erased from then on. */
    default boolean opens() {
        return false;
    }

    /**
     * Whether each stream changes rows that no other stream changes. Then changes of different streams may trade places,
     * so that more of them go to the database together; those of one stream keep their order.
     */
    default boolean streamsApart() {
        return false;
    }

    /** What an event changes, in this order; empty where it changes nothing here. */
    List<Change> changes(Recorded<E> recorded);

    /**
     * A statement, and what goes into it. Rows of all tenants with events on its page are open to it: it says whose it means.
     *
     * @param rows what takes others of its kind with it; empty where it goes alone
     */
    record Change(String statement, Tuple values, Optional<ManyRows> rows) {

        public Change(String statement, Tuple values) {
            this(statement, values, Optional.empty());
        }

        /** A moment as a {@code timestamptz} takes it. */
        public static OffsetDateTime utc(Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
    }
}
