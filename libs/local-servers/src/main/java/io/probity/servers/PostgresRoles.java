package io.probity.servers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** The two roles of a service's database: the owner migrates, the app role lives under row-level security. */
final class PostgresRoles {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    private PostgresRoles() {}

    static void create(Connection server, Database database) throws SQLException {
        role(server, database.owner());
        role(server, database.app());
        if (!exists(server, "select 1 from pg_database where datname = '" + name(database.name()) + "'")) {
            execute(
                    server,
                    "create database " + database.name() + " owner "
                            + database.owner().user());
        }
        execute(server, "revoke all on database " + database.name() + " from public");
        execute(
                server,
                "grant connect, temporary on database " + database.name() + " to "
                        + database.app().user());
    }

    static void grant(Connection inside, Database database) throws SQLException {
        execute(inside, "revoke all on schema public from public");
        execute(inside, "grant usage on schema public to " + database.app().user());
    }

    private static void role(Connection server, Login login) throws SQLException {
        String role = name(login.user());
        if (!exists(server, "select 1 from pg_roles where rolname = '" + role + "'")) {
            execute(server, "create role " + role);
        }
        execute(
                server,
                "alter role " + role + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                        + login.password() + "'");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    /** Identifiers cannot be parameters of a statement: nothing but a plain name gets into one. */
    static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain name: " + name);
        }
        return name;
    }
}
