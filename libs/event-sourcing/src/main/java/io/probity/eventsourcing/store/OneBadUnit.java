package io.probity.eventsourcing.store;

import io.vertx.pgclient.PgException;
import java.util.Set;

/** Tells a failure of what was to be written from a failure of the database, which would only fail again. */
final class OneBadUnit {
    /** Classes of SQLSTATE: data exception, integrity constraint violation, program limit exceeded. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54");

    private OneBadUnit() {}

    static boolean couldBe(Throwable failure) {
        return failure instanceof PgException pg
                && pg.getSqlState() != null
                && OF_THE_DATA.contains(pg.getSqlState().substring(0, 2));
    }
}
