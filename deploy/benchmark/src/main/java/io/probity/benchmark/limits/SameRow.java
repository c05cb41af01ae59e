package io.probity.benchmark.limits;

import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;

/**
 * The row of a lodged complaint as intake stored it, to be inserted again and again into a table like the one it stands
 * in: the same columns, constraints and indexes, in a database of its own on the same server.
 */
public record SameRow(String tenant, String type, String data, String metadata, String hash) {
    private static final String LAST = """
            select tenant, type, data, metadata, encode(hash, 'hex') from event
            where type = 'complaint.lodged.v1' order by position desc limit 1""";
    private static final String TABLE = """
            create table event (
              position    bigint      primary key,
              tenant      text        not null,
              stream      text        not null,
              version     integer     not null,
              type        text        not null,
              data        text        not null,
              metadata    text        not null,
              hash        bytea       not null,
              recorded_at timestamptz not null default clock_timestamp(),
              unique (tenant, stream, version)
            );
            create sequence next_position cache 100""";

    /** The row stored last; the connection is a superuser's, whom row-level security does not bind. */
    public static SameRow storedLast(Connection intake) throws SQLException {
        try (Statement statement = intake.createStatement();
                ResultSet row = statement.executeQuery(LAST)) {
            if (!row.next()) throw new ServerFailure("Nothing was lodged that could be inserted again.");
            return new SameRow(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }
    }

    public static void makeTable(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(TABLE);
        }
    }

    /** What pgbench runs. Base64 keeps the colons of the JSON from being read as its variables. */
    public Path script(Path folder) {
        String sql = """
                insert into event (position, tenant, stream, version, type, data, metadata, hash)
                values (nextval('next_position'), '%s', 'complaint/' || gen_random_uuid(), 1, '%s', %s, %s, decode('%s', 'hex'));
                """.formatted(tenant, type, text(data), text(metadata), hash);
        try {
            return Files.writeString(folder.resolve("same-row.sql"), sql);
        } catch (IOException e) {
            throw new ServerFailure("Cannot write pgbench's script: " + e.getMessage(), e);
        }
    }

    private static String text(String value) {
        String encoded = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
        return "convert_from(decode('" + encoded + "', 'base64'), 'UTF8')";
    }
}
