package io.probity.chaos;

import io.probity.local.Part;
import io.probity.local.Settings;
import io.probity.servers.Login;
import io.probity.servers.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The services' databases, past all policies: an inspector looks into the books themselves. */
record Databases(Settings settings) {

    /** Reads one row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    Connection connect(String database) throws SQLException {
        Login superuser = PostgresServer.login(settings.data(Part.POSTGRES), "postgres");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + settings.port(Part.POSTGRES) + "/" + database,
                superuser.user(),
                superuser.password());
    }

    <T> List<T> rows(Part service, String sql, Reading<T> reading) {
        try (Connection connection = connect(service.text());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) all.add(reading.of(rows));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the database of " + service.text(), e);
        }
    }

    /** As nobody but the owner of the machine can: past every policy and every grant. */
    void change(Part service, String sql) {
        try (Connection connection = connect(service.text());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot change the database of " + service.text(), e);
        }
    }

    long number(Part service, String sql) {
        return rows(service, sql, row -> row.getLong(1)).getFirst();
    }
}
