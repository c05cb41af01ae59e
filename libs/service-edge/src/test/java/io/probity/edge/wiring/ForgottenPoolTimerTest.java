package io.probity.edge.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** Fails once the library no longer forgets: the filter is not needed then. */
class ForgottenPoolTimerTest {
    private final ForgottenPoolTimer filter = new ForgottenPoolTimer();

    @Test
    void what_a_pool_throws_for_a_request_that_failed_long_ago_is_left_out() throws Exception {
        assertThat(filter.isLoggable(thrown(thrownByAPoolWithoutADatabase()))).isFalse();
    }

    @Test
    void whatever_else_was_not_caught_is_logged() {
        assertThat(filter.isLoggable(thrown(new IllegalStateException("Result is already complete"))))
                .isTrue();
        assertThat(filter.isLoggable(thrown(new IllegalStateException("something else"))))
                .isTrue();
        assertThat(filter.isLoggable(new LogRecord(Level.INFO, "started"))).isTrue();
    }

    private static Throwable thrownByAPoolWithoutADatabase() throws Exception {
        CompletableFuture<Throwable> uncaught = new CompletableFuture<>();
        Vertx vertx = Vertx.vertx().exceptionHandler(uncaught::complete);
        try {
            Pool pool = PgBuilder.pool()
                    .connectingTo(new PgConnectOptions()
                            .setHost("127.0.0.1")
                            .setPort(nobodyListens())
                            .setUser("nobody")
                            .setDatabase("none"))
                    .with(new PoolOptions().setConnectionTimeout(200).setConnectionTimeoutUnit(TimeUnit.MILLISECONDS))
                    .using(vertx)
                    .build();
            assertThat(pool.query("select 1").execute().toCompletionStage().toCompletableFuture())
                    .failsWithin(10, TimeUnit.SECONDS);
            return uncaught.get(10, TimeUnit.SECONDS);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private static LogRecord thrown(Throwable thrown) {
        LogRecord record = new LogRecord(Level.SEVERE, "Uncaught exception received by Vert.x");
        record.setThrown(thrown);
        return record;
    }

    private static int nobodyListens() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
