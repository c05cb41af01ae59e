package io.probity.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * A database that nobody used before, with roles of its own, as the launcher makes them: {@code <name>_owner} migrates,
 * {@code <name>_app} is bound by row-level security.
 */
record FreshDatabase(String name, String password) {

    static FreshDatabase create(ServerAddresses servers) {
        FreshDatabase made = new FreshDatabase(
                "test_" + UUID.randomUUID().toString().replace("-", ""),
                UUID.randomUUID().toString());
        made.execute(
                servers,
                "postgres",
                "create role %1$s_owner login nosuperuser nobypassrls password '%2$s'",
                "create role %1$s_app login nosuperuser nobypassrls password '%2$s'",
                "create database %1$s owner %1$s_owner",
                "revoke all on database %1$s from public",
                "grant connect, temporary on database %1$s to %1$s_app");
        made.execute(
                servers,
                made.name,
                "revoke all on schema public from public",
                "grant usage on schema public to %1$s_app");
        return made;
    }

    private void execute(ServerAddresses servers, String database, String... statements) {
        String url = "jdbc:postgresql://" + servers.postgres() + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, "postgres", servers.password());
                Statement run = connection.createStatement()) {
            for (String statement : List.of(statements)) run.execute(statement.formatted(name, password));
        } catch (SQLException e) {
            throw new IllegalStateException("no database for this test", e);
        }
    }
}
