package io.probity.benchmark.limits;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** COPY of the live facts into tables like those they stand in: same columns, constraints and indexes. */
public record BareCopy(Connection reporting, Path folder) {
    private static final String TABLES =
            "select relname from pg_class where relkind = 'r' and relname like '%\\_fact' order by 1";

    /** @return how long all tables took */
    public double seconds() throws SQLException {
        double seconds = 0;
        for (String table : tables()) seconds += seconds(table);
        return seconds;
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = reporting.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private double seconds(String table) throws SQLException {
        Path file = folder.resolve("postgres/cluster").resolve(table + ".copy");
        try (Statement statement = reporting.createStatement()) {
            statement.execute(
                    "copy (select * from " + table + " where generation = live_generation()) to '" + file + "'");
            statement.execute("drop table if exists copied; create table copied (like " + table + " including all)");
            long began = System.nanoTime();
            statement.execute("copy copied from '" + file + "'");
            double took = (System.nanoTime() - began) / 1e9;
            statement.execute("drop table copied");
            return took;
        }
    }
}
