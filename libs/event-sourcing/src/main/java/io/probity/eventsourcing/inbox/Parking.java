package io.probity.eventsourcing.inbox;

import static io.probity.eventsourcing.follower.Transactions.await;

import io.probity.eventsourcing.follower.Fault;
import io.probity.eventsourcing.follower.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The matters that wait because one of their messages could not be applied; to be looked at and tried again. */
public final class Parking {
    private static final int ATTEMPTS = 10;

    private static final String LIST = """
            select m.matter, m.reason, m.since, (select count(*) from parked_message p
                    where p.consumer = m.consumer and p.matter = m.matter) as messages
              from parked_matter m where m.consumer = $1 order by m.since, m.matter""";

    private final Transactions transactions;
    private final String consumer;
    private final Taking taking;

    /**
     * @param key the messages' key; empty for those without one
     * @param reason why its first message does not go through: a class of reason, without data
     * @param messages how many wait
     */
    public record Matter(String key, String reason, Instant since, long messages) {}

    /**
     * @param applied how many messages took effect, or turned out to have done so before
     * @param reason why the next one still does not go through; empty if nothing of the matter waits any more
     */
    public record Retried(int applied, Optional<String> reason) {}

    Parking(Transactions transactions, String consumer, Taking taking) {
        this.transactions = transactions;
        this.consumer = consumer;
        this.taking = taking;
    }

    /** The longest waiting first. */
    public Uni<List<Matter>> list() {
        return Inbox.onItsOwnThread(() -> transactions.run(this::list));
    }

    private List<Matter> list(SqlConnection transaction) {
        return await(transaction.preparedQuery(LIST).execute(Tuple.of(consumer))).stream()
                .map(row -> new Matter(
                        row.getString("matter"),
                        row.getString("reason"),
                        row.getOffsetDateTime("since").toInstant(),
                        row.getLong("messages")))
                .toList();
    }

    /**
     * Applies a matter's messages in order, each in a transaction of its own, until one fails or none is left. While it
     * runs, new ones of the matter queue up behind.
     */
    public Uni<Retried> retry(String key) {
        return Inbox.onItsOwnThread(() -> {
            int applied = 0;
            int failures = 0;
            while (true) {
                try {
                    if (!transactions.run(transaction -> taking.retryFirst(transaction, key))) {
                        return new Retried(applied, Optional.empty());
                    }
                    applied++;
                    failures = 0;
                } catch (Taking.StillUnreadable unreadable) {
                    return new Retried(applied, Optional.of(explained(key, unreadable.getMessage())));
                } catch (RuntimeException failure) {
                    Fault fault = Fault.of(failure);
                    if (!fault.passing() || ++failures == ATTEMPTS) {
                        return new Retried(applied, Optional.of(explained(key, "failed: " + fault.name())));
                    }
                    Thread.sleep(20L << failures);
                }
            }
        });
    }

    private String explained(String key, String reason) {
        transactions.run(transaction -> {
            taking.parked().explain(transaction, key, reason);
            return reason;
        });
        return reason;
    }
}
