package io.probity.benchmark.stage;

import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** How far those who follow intake's log are behind it. */
public record Logs(Connection intake) {
    private static final String LAG = """
            select h.position - c.position from log_head h, log_cursor c where c.name = ?""";
    /** Intake's own list of open complaints. */
    public static final String QUEUE = "projection:complaint-queue";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** @param reader {@code relay}, or a follower such as {@code projection:complaint-queue} */
    public long lag(String reader) {
        try (PreparedStatement statement = intake.prepareStatement(LAG)) {
            statement.setString(1, reader);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : Long.MAX_VALUE;
            }
        } catch (SQLException e) {
            throw new ServerFailure("intake's log cannot be looked at: " + e.getMessage(), e);
        }
    }

    /** Waits until a reader has nothing left to do, so that what is measured next is not measured beside its work. */
    public void awaitNothingLeft(String reader) {
        if (!Waiting.until(PATIENCE, () -> lag(reader) == 0))
            throw new ServerFailure(reader + " is still behind after " + PATIENCE.toMinutes() + " minutes.");
    }
}
