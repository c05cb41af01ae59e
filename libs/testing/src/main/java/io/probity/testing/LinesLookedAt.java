package io.probity.testing;

import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/**
 * What was read, and how many lines of a table PostgreSQL looked at for it.
 *
 * @param lines by its own counters
 */
public record LinesLookedAt<T>(T found, long lines) {
    private static final String SO_FAR = """
            select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = :table""";

    /**
     * Within the transaction of whoever asks. Counted before and after, for the counters hold what a session has not handed in
     * yet, of earlier transactions too.
     */
    public static <T> Uni<LinesLookedAt<T>> during(String table, Supplier<Uni<T>> reading) {
        return soFar(table).chain(before -> reading.get()
                .chain(found -> soFar(table).map(after -> new LinesLookedAt<>(found, after - before))));
    }

    private static Uni<Long> soFar(String table) {
        return SessionOperations.getSession().chain(session -> session.createNativeQuery(SO_FAR, Long.class)
                .setParameter("table", table)
                .getSingleResult());
    }
}
