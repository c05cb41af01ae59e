package io.probity.reporting.rebuilding;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One whole reading of all topics.
 *
 * @param state building, live or retired
 * @param messages read so far, of as many
 * @param sameAsReplaced whether its facts were equal to those of the generation it replaced
 */
record Generation(
        int generation,
        String state,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime switchedAt,
        long messages,
        long ofMessages,
        @Nullable Boolean sameAsReplaced) {

    static Generation of(Row row) {
        return new Generation(
                row.getInteger("generation"),
                row.getString("state"),
                row.getOffsetDateTime("started_at"),
                row.getOffsetDateTime("switched_at"),
                row.getLong("messages"),
                row.getLong("of_messages"),
                row.getBoolean("same_as_replaced"));
    }
}
