package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;

/**
 * That the projections of the service under test hear again what was told before. Until it is closed, it is as if they did, of a
 * topic in which nobody tells anything.
 */
public final class HearingAgain implements AutoCloseable {
    /** Rows that came into a table are counted, also those that are gone. */
    private static final String PARTITIONS = """
            select coalesce((select n_tup_ins from pg_stat_user_tables where relname = 'inbox_again'), 0),
              (select count(*) from inbox_again)""";

    private HearingAgain() {}

    /** @param service whose name its consumer has */
    public static HearingAgain in(String service) {
        DatabaseOwner.run("insert into inbox_again (consumer, topic, partition, next_offset, until_offset) values ('"
                + service + "', 'nobody-tells', 0, 0, 1)");
        return new HearingAgain();
    }

    /** Waits until a service that started on an {@link EarlierVersion} is through; fails where there was nothing to hear. */
    public static void awaitItsEnd(Pool pool) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Row partitions = pool.query(PARTITIONS)
                    .execute()
                    .await()
                    .indefinitely()
                    .iterator()
                    .next();
            assertThat(partitions.getLong(0)).as("partitions to be heard again").isPositive();
            assertThat(partitions.getLong(1)).as("of which something is left").isZero();
        });
    }

    @Override
    public void close() {
        DatabaseOwner.run("delete from inbox_again where topic = 'nobody-tells'");
    }
}
