package io.probity.benchmark.stage;

import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Reporting's General Complaints Register, looked at in its database: looking costs it nothing it would not do anyhow. */
public record Register(Connection reporting) {
    private static final String COUNT = """
            select count(*) from complaint_fact where generation = live_generation() and reference is not null""";
    private static final String AMONG = """
            select complaint from complaint_fact
            where generation = live_generation() and tenant = 'wattle-creek' and complaint = any (?) and reference is not null""";

    public long size() {
        try (PreparedStatement statement = reporting.prepareStatement(COUNT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new ServerFailure("The register cannot be looked at: " + e.getMessage(), e);
        }
    }

    /** @return how long it took until there were so many; empty handed after the patience */
    public Duration await(long size, Duration patience) {
        long began = System.nanoTime();
        if (!Waiting.until(patience, () -> size() >= size))
            throw new ServerFailure(
                    "%d of %d are in the register after %d s.".formatted(size(), size, patience.toSeconds()));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Those of some complaints that are in the register. */
    public Set<UUID> among(Collection<UUID> complaints) {
        try (PreparedStatement statement = reporting.prepareStatement(AMONG)) {
            statement.setArray(1, reporting.createArrayOf("uuid", complaints.toArray()));
            Set<UUID> found = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) found.add(rows.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException e) {
            throw new ServerFailure("The register cannot be looked at: " + e.getMessage(), e);
        }
    }
}
