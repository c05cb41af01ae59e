package io.probity.eventsourcing.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables and functions of a store as its migrations make them, for a database that holds nothing else. */
public final class StoreSchema {
    private static final String FOLDER = "/db/migration/";

    private StoreSchema() {}

    /**
     * Statements to be executed by the database's owner.
     *
     * @param app the role that the store connects with
     */
    public static String of(String app) {
        return Stream.of(
                        "V1__event_store.sql",
                        "V5__streams_begin_without_snapshot.sql",
                        "V6__many_streams_at_once.sql",
                        "V9__still_standing.sql",
                        "V10__log_in_one_statement.sql",
                        "V11__sampled_as_they_double.sql")
                .map(StoreSchema::migration)
                .map(sql -> sql.replace("${app}", app))
                .collect(Collectors.joining("\n"));
    }

    private static String migration(String file) {
        try (InputStream sql = Objects.requireNonNull(StoreSchema.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(sql.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
