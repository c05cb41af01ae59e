package io.probity.benchmark.stage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many complaints intake holds. */
public record Complaints(Connection intake) {
    /** The councils stay; positions go on, so that whoever follows the log sees a gap and no repetition. */
    private static final String FORGET = """
            begin;
            create temporary table kept_stream on commit drop as select * from stream where name like 'council/%';
            create temporary table kept_event on commit drop as select * from event where stream like 'council/%';
            create temporary table kept_request on commit drop as select * from request where stream like 'council/%';
            create temporary table kept_key on commit drop as
              select * from data_key where subject not like 'complaint/%' and subject not like 'person/%';
            truncate stream, event, request, data_key, complaint_queue;
            insert into stream select * from kept_stream;
            insert into event select * from kept_event;
            insert into request select * from kept_request;
            insert into data_key select * from kept_key;
            commit""";

    public long count() throws SQLException {
        try (Statement statement = intake.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from complaint_queue")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** So that a service that is warm meets a database that is nearly empty. */
    public void forget() throws SQLException {
        try (Statement statement = intake.createStatement()) {
            statement.execute(FORGET);
        }
    }
}
