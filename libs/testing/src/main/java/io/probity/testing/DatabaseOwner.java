package io.probity.testing;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whoever migrates the database of the service under test, for what the service itself may not do. */
public final class DatabaseOwner {
    private DatabaseOwner() {}

    /** A connection of its own, to be closed. */
    public static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return requireNonNull(DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class)));
    }

    public static void run(String sql) {
        try (Connection owner = connect();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
