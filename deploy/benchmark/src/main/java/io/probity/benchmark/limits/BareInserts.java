package io.probity.benchmark.limits;

import io.probity.benchmark.stage.Stage;
import io.probity.local.Part;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** pgbench inserting the row of a lodged complaint, on the server that a stage runs. */
public record BareInserts(Pgbench pgbench, Path script) {
    private static final String DATABASE = "limits";

    /** Once something was lodged. */
    public static BareInserts on(Stage stage) throws SQLException {
        try (Connection server = stage.database("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE);
        }
        try (Connection limits = stage.database(DATABASE);
                Connection intake = stage.database(Part.INTAKE.text())) {
            SameRow.makeTable(limits);
            Path script = SameRow.storedLast(intake).script(stage.settings().home());
            int port = stage.settings().port(Part.POSTGRES);
            return new BareInserts(new Pgbench(Pgbench.find(), port, stage.superuser(), DATABASE), script);
        }
    }

    /** @return inserts a second */
    public double run(int connections, Duration during) {
        return pgbench.run(script, connections, during);
    }
}
