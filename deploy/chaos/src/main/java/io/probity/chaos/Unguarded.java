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
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Control for a database that is away: a counter of ours at the same database. One of its doors has what guards the services,
 * each of the others lacks one half of it. Whoever judges the services has to find the first as it must be, and no other.
 */
final class Unguarded implements AutoCloseable {
    private static final String DATABASE = "postgres";

    enum Door {
        /** Writes before it answers, and says when to come again where it cannot. */
        GUARDED,
        /** Says yes before it writes. */
        HASTY,
        /** Lets through what comes of writing. */
        BARE;

        private String path() {
            return "/" + name();
        }
    }

    private final Databases databases;
    private final HttpServer http;

    Unguarded(Databases databases) {
        this.databases = databases;
        try {
            // One that broke off while the database was away left it there.
            execute("create table if not exists unguarded (at timestamptz)");
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        http.createContext(Door.GUARDED.path(), exchange -> answer(exchange, written() ? 201 : 503));
        http.createContext(Door.HASTY.path(), exchange -> {
            answer(exchange, 201);
            written();
        });
        http.createContext(Door.BARE.path(), exchange -> answer(exchange, written() ? 201 : 500));
        http.start();
    }

    /** What each door says. */
    Map<Door, Reply> asked(Wire wire) {
        Map<Door, Reply> replies = new EnumMap<>(Door.class);
        for (Door door : Door.values()) {
            URI address = URI.create("http://127.0.0.1:" + http.getAddress().getPort() + door.path());
            replies.put(
                    door,
                    wire.answer(HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(20))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build()));
        }
        return replies;
    }

    /** @param judge who finds an answer as it must be while the database is away */
    static boolean isToldApart(Map<Door, Reply> replies, Predicate<Reply> judge) {
        return replies.entrySet().stream()
                .allMatch(said -> judge.test(said.getValue()) == (said.getKey() == Door.GUARDED));
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
        if (status == 503) exchange.getResponseHeaders().set("Retry-After", "1");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
        try {
            execute("drop table if exists unguarded");
        } catch (SQLException away) {
            // Whatever broke the exercise off: the next one takes the table as it is, and drops it.
        }
    }
}
