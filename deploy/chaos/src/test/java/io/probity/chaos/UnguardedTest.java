package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.Part;
import io.probity.local.Settings;
import io.probity.servers.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At a database that is there, and then is not. */
class UnguardedTest {
    @TempDir
    Path home;

    @Test
    void of_a_counter_whose_database_is_away_only_the_guarded_door_answers_as_it_must() {
        Settings settings = Settings.onFreePorts(Path.of(""), home);
        try (PostgresServer server = started(settings);
                Wire wire = new Wire(settings, Duration.ofSeconds(20));
                Unguarded counter = new Unguarded(new Databases(settings))) {
            Map<Unguarded.Door, Reply> before = counter.asked(wire);
            assertThat(before.values()).allMatch(Reply::isGood);
            assertThat(Unguarded.isToldApart(before, DatabaseAway::isRight)).isFalse();

            server.kill();

            Map<Unguarded.Door, Reply> away = counter.asked(wire);
            assertThat(Unguarded.isToldApart(away, DatabaseAway::isRight)).isTrue();
            assertThat(Unguarded.isToldApart(away, reply -> reply.status() >= 500))
                    .as("a judge to whom any failure will do")
                    .isFalse();
        }
    }

    @Test
    void what_a_run_that_broke_off_left_behind_is_taken_and_cleared_away() throws SQLException {
        Settings settings = Settings.onFreePorts(Path.of(""), home);
        try (PostgresServer server = started(settings);
                Wire wire = new Wire(settings, Duration.ofSeconds(20));
                Connection database = server.connect("postgres");
                Statement statement = database.createStatement()) {
            statement.execute("create table unguarded (at timestamptz)");
            try (Unguarded counter = new Unguarded(new Databases(settings))) {
                assertThat(counter.asked(wire).values()).allMatch(Reply::isGood);
            }
            try (ResultSet row = statement.executeQuery("select to_regclass('unguarded') is null")) {
                assertThat(row.next() && row.getBoolean(1)).isTrue();
            }
        }
    }

    private static PostgresServer started(Settings settings) {
        return PostgresServer.start(settings.data(Part.POSTGRES), settings.port(Part.POSTGRES));
    }
}
