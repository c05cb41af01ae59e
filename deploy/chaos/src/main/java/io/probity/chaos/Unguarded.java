package io.probity.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * Control for a database that is away: a counter at the same database without what guards the services. One of its doors says
 * yes before it writes, the other lets through what comes of writing.
 */
final class Unguarded implements AutoCloseable {
    private static final String DATABASE = "postgres";
    private static final List<String> DOORS = List.of("hasty", "bare");

    private final Databases databases;
    private final HttpServer http;

    Unguarded(Databases databases) {
        this.databases = databases;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            execute("create table unguarded (at timestamptz)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        http.createContext("/hasty", exchange -> {
            answer(exchange, 201);
            written();
        });
        http.createContext("/bare", exchange -> answer(exchange, written() ? 201 : 500));
        http.start();
    }

    /** What each door says. */
    List<Reply> asked(Wire wire) {
        return DOORS.stream()
                .map(door -> wire.answer(HttpRequest.newBuilder(URI.create(
                                "http://127.0.0.1:" + http.getAddress().getPort() + "/" + door))
                        .timeout(Duration.ofSeconds(20))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build()))
                .toList();
    }

    private boolean written() {
        try {
            execute("insert into unguarded values (clock_timestamp())");
            return true;
        } catch (SQLException away) {
            return false;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = databases.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
        try {
            execute("drop table unguarded");
        } catch (SQLException away) {
            // Whatever broke the exercise off: the table goes with the platform.
        }
    }
}
