package io.probity.reporting.rebuilding;

import static io.probity.eventsourcing.follower.Transactions.await;

import io.probity.eventsourcing.follower.Transactions;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.TopicPartition;

/** What the database knows of generations, for work on a thread that may wait. */
final class Generations {
    private static final String BEGIN = """
            insert into generation (generation, state) select max(generation) + 1, 'building' from generation
            on conflict (state) where state = 'building' do nothing""";
    private static final String BUILDING = "select generation from generation where state = 'building'";
    private static final String LOCK_LIVE = "select generation from generation where state = 'live' for update";
    private static final String PROGRESS =
            "update generation set messages = greatest(messages, $2), of_messages = $3 where generation = $1";
    private static final String RETIRE = "update generation set state = 'retired' where state = 'live'";
    private static final String GO_LIVE = """
            update generation set state = 'live', switched_at = clock_timestamp(), same_as_replaced = $2
            where generation = $1""";
    private static final String OFFSETS = "select topic, partition, next_offset from inbox_offset where consumer = $1";
    private static final String DIGEST = "select facts, row_count, digest from facts_digest($1)";
    /** A digest takes longer than a request may, but no longer than {@link Transactions} waits for a statement. */
    private static final String TAKE_TIME = "set local statement_timeout = '55s'";

    private static final int AT_ONCE = 10_000;

    private Generations() {}

    /** The generation being built: the one begun before, if that did not end. */
    static int building(SqlConnection transaction) {
        await(transaction.query(BEGIN).execute());
        return first(transaction, BUILDING).getInteger(0);
    }

    /** From here to the end of the transaction no batch reaches the live generation. */
    static int lockLive(SqlConnection transaction) {
        await(transaction.query(TAKE_TIME).execute());
        return first(transaction, LOCK_LIVE).getInteger(0);
    }

    static void progress(SqlConnection transaction, int generation, long messages, long of) {
        await(transaction.preparedQuery(PROGRESS).execute(Tuple.of(generation, messages, of)));
    }

    static void goLive(SqlConnection transaction, int generation, boolean sameAsReplaced) {
        await(transaction.query(RETIRE).execute());
        await(transaction.preparedQuery(GO_LIVE).execute(Tuple.of(generation, sameAsReplaced)));
    }

    /** How far a consumer of this service has read. */
    static Map<TopicPartition, Long> offsets(SqlConnection transaction, String consumer) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Row row : await(transaction.preparedQuery(OFFSETS).execute(Tuple.of(consumer)))) {
            offsets.put(new TopicPartition(row.getString(0), row.getInteger(1)), row.getLong(2));
        }
        return offsets;
    }

    /** One line a table: equal lines, equal facts. */
    static List<String> digest(SqlConnection transaction, int generation) {
        openToAll(transaction);
        List<String> lines = new ArrayList<>();
        for (Row row : await(transaction.preparedQuery(DIGEST).execute(Tuple.of(generation)))) {
            lines.add(row.getString(0) + " " + row.getLong(1) + " " + row.getBigDecimal(2));
        }
        return lines;
    }

    /** Removes so many rows of a generation that no statement takes long; whether there may be more. */
    static boolean removeSome(SqlConnection transaction, int generation, String table) {
        openToAll(transaction);
        String some = "select ctid from " + table + " where generation = $1 limit " + AT_ONCE;
        return await(transaction
                                .preparedQuery("delete from " + table + " where ctid = any(array(" + some + "))")
                                .execute(Tuple.of(generation)))
                        .rowCount()
                == AT_ONCE;
    }

    private static void openToAll(SqlConnection transaction) {
        List<String> tenants = StreamSupport.stream(
                        await(transaction
                                        .query("select council from known_council")
                                        .execute())
                                .spliterator(),
                        false)
                .map(row -> row.getString(0))
                .toList();
        Transactions.openTo(tenants, transaction);
    }

    private static Row first(SqlConnection transaction, String sql) {
        return await(transaction.query(sql).execute()).iterator().next();
    }
}
