package io.probity.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The log of a running service, read in one consistent picture without hindering whoever writes. */
public final class LiveLog implements Iterator<Entry>, AutoCloseable {
    private static final int FETCH = 5_000;
    private static final String QUERY =
            "select position, tenant, stream, version, type, data, metadata, encode(hash, 'hex') from event order by position";

    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean more;

    /** @param connection as the service's own role; closed with this */
    public LiveLog(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var open = connection.createStatement()) {
            open.execute("select set_config('app.tenants', '*', true)");
        }
        statement = connection.prepareStatement(QUERY);
        statement.setFetchSize(FETCH);
        rows = statement.executeQuery();
        more = rows.next();
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public Entry next() {
        if (!more) throw new NoSuchElementException();
        try {
            Entry entry = new Entry(
                    rows.getLong(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getInt(4),
                    rows.getString(5),
                    rows.getString(6),
                    rows.getString(7),
                    rows.getString(8));
            more = rows.next();
            return entry;
        } catch (SQLException e) {
            throw new IllegalStateException("the log could not be read to its end", e);
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
        connection.rollback();
        connection.close();
    }
}
