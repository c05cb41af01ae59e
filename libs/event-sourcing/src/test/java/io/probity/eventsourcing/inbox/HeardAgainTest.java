package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.Told;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A projection that is new in this version of a service, and what was told before: it hears that, and nobody else does. */
class HeardAgainTest {
    private static final TopicPartition PARTITION = new TopicPartition("wire", 0);
    private static final String CONSUMER = "consumer";

    private final Site site = new Site();
    private final Wire wire = new Wire();
    private final UUID ledger = UUID.randomUUID();
    private final List<String> retried = new ArrayList<>();

    /** The last amount that was paid into each ledger. */
    private final Projection last = new Projection() {
        @Override
        public Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
            return transaction
                    .preparedQuery("""
                            insert into last_paid (subject, amount) values ($1, $2)
                            on conflict (subject) do update set amount = excluded.amount""")
                    .executeBatch(batch.stream()
                            .map(it -> Tuple.of(it.subject(), ((Told.Paid) it.event()).amount()))
                            .toList())
                    .replaceWithVoid();
        }

        @Override
        public boolean hearsAgain() {
            return true;
        }
    };

    @BeforeEach
    void the_version_before_has_heard_ten_payments() {
        IntStream.rangeClosed(1, 10).forEach(n -> wire.paid(ledger, n, n));
        take(before(), wire.all);
        site.run("create table last_paid (subject uuid primary key, amount int)");
        site.run("grant select, insert, update on last_paid to public");
    }

    private Inbox before() {
        return new Inbox(
                site.pool, site.consumption(CONSUMER), site.commands::begin, Clock.systemUTC(), InboxListener.NOBODY);
    }

    private Inbox now() {
        Consumption then = site.consumption(CONSUMER);
        List<Projection> projections = new ArrayList<>(then.projections());
        projections.add(last);
        Consumption more = new Consumption(
                CONSUMER,
                then.service(),
                then.types(),
                then.tenantExtension(),
                then.knownTenants(),
                then.reactions(),
                projections);
        return new Inbox(site.pool, more, site.commands::begin, Clock.systemUTC(), new InboxListener() {
            @Override
            public void retrying(String fault) {
                retried.add(fault);
            }
        });
    }

    /** As the owner of the database, who migrates it. */
    private void migrate() {
        site.owner("select hear_again()");
    }

    /** Whatever the consumer is given from where it is told to go on. */
    private void goOn(Inbox inbox, int batch) {
        int from = position(inbox).intValue();
        for (int n = from; n < wire.all.size(); n += batch) {
            take(inbox, wire.all.subList(n, Math.min(n + batch, wire.all.size())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void it_hears_all_that_was_told_before_and_then_what_is_new(int batch) {
        migrate();
        wire.paid(ledger, 11, 11);
        goOn(now(), batch);
        assertThat(lastPaid()).isEqualTo(11);
        assertThat(site.amounts(ledger)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(seen()).as("rows of a projection that does not hear again").isEqualTo(11);
        assertThat(position(now())).isEqualTo(11);
    }

    @Test
    void what_an_older_instance_took_in_after_the_migration_is_heard_too() {
        migrate();
        wire.paid(ledger, 11, 11);
        // One that knows nothing of hearing again.
        site.owner("create table unseen as select * from inbox_again");
        site.owner("delete from inbox_again");
        take(before(), wire.all.subList(10, 11));
        site.owner("insert into inbox_again select * from unseen");
        goOn(now(), 3);
        assertThat(lastPaid()).isEqualTo(11);
        assertThat(site.amounts(ledger)).hasSize(11);
        assertThat(site.number("select count(*) from inbox_again")).isZero();
    }

    /** The control. */
    @Test
    void without_a_migration_that_says_so_it_knows_only_what_comes_from_now_on() {
        wire.paid(UUID.randomUUID(), 1, 11);
        goOn(now(), 100);
        assertThat(site.number("select count(*) from last_paid where subject = '" + ledger + "'"))
                .isZero();
    }

    @Test
    void where_nothing_is_new_it_has_heard_again_all_the_same() {
        migrate();
        goOn(now(), 4);
        assertThat(lastPaid()).isEqualTo(10);
        assertThat(site.number("select count(*) from inbox_again")).isZero();
        assertThat(site.number("select count(*) from inbox_stream where consumer like '% again'"))
                .isZero();
    }

    @Test
    void a_service_that_stops_in_the_middle_goes_on_there() {
        migrate();
        take(now(), wire.all.subList(0, 6));
        assertThat(lastPaid()).isEqualTo(6);
        Inbox restarted = now();
        assertThat(position(restarted)).isEqualTo(6);
        assertThatThrownBy(() -> take(restarted, wire.all.subList(8, 10))).isInstanceOf(Misplaced.class);
        goOn(restarted, 2);
        assertThat(lastPaid()).isEqualTo(10);
    }

    /** Nine came twice before the consumer stood where it stood, and ten after that: taken again, nine would be the last. */
    @Test
    void what_a_broker_sent_twice_is_heard_again_once() {
        wire.again(wire.all.get(8));
        take(before(), List.of(wire.all.get(10)));
        migrate();
        wire.again(wire.all.get(9));
        goOn(now(), 100);
        assertThat(lastPaid()).isEqualTo(10);
    }

    @Test
    void a_migration_that_says_so_again_before_all_is_heard_begins_anew() {
        migrate();
        take(now(), wire.all.subList(0, 6));
        migrate();
        site.run("delete from last_paid");
        Inbox restarted = now();
        assertThat(position(restarted)).isZero();
        goOn(restarted, 100);
        assertThat(lastPaid()).isEqualTo(10);
        assertThat(site.amounts(ledger)).hasSize(10);
    }

    @Test
    void in_a_database_that_heard_nothing_there_is_nothing_to_hear_again() {
        Site fresh = new Site();
        fresh.owner("select hear_again()");
        assertThat(fresh.number("select count(*) from inbox_again")).isZero();
    }

    @Test
    void what_nobody_can_read_is_passed_over_for_it_waits_among_the_parked() {
        UUID broken = UUID.randomUUID();
        wire.undecodable(broken, 1);
        take(before(), wire.all.subList(10, 11));
        migrate();
        wire.paid(ledger, 11, 11);
        goOn(now(), 100);
        assertThat(lastPaid()).isEqualTo(11);
        assertThat(site.number("select count(*) from parked_message")).isEqualTo(1);
    }

    /** Told again, it would come before what it waits behind. */
    @Test
    void what_is_parked_is_not_told_again_until_it_is_tried_again() {
        UUID stuck = UUID.randomUUID();
        wire.paid(stuck, 1, Site.UNSEEABLE);
        wire.paid(stuck, 2, 5);
        take(before(), wire.all.subList(10, 12));
        migrate();
        wire.paid(ledger, 11, 11);
        goOn(now(), 3);
        assertThat(lastPaid()).isEqualTo(11);
        assertThat(site.number("select count(*) from parked_message")).isEqualTo(2);
        assertThat(site.number("select count(*) from last_paid where subject = '" + stuck + "'"))
                .isZero();
        site.mend();
        assertThat(now().parking()
                        .retry(stuck.toString())
                        .await()
                        .indefinitely()
                        .applied())
                .isEqualTo(2);
        assertThat(site.number("select amount from last_paid where subject = '" + stuck + "'"))
                .isEqualTo(5);
    }

    @ParameterizedTest(name = "{0}, at commit: {1}: {2}")
    @CsvSource(textBlock = """
                    inbox_again, false, raise sqlstate '40001'
                    inbox_stream, false, raise sqlstate '40P01'
                    last_paid, false, perform pg_terminate_backend(pg_backend_pid())
                    last_paid, false, raise sqlstate '23514'
                    inbox_again, true, perform pg_terminate_backend(pg_backend_pid())
                    """)
    void what_fails_at_it_is_tried_again_and_leaves_nothing_out(String table, boolean atCommit, String action) {
        migrate();
        wire.paid(ledger, 11, 11);
        site.fault(table, atCommit, action, 2);
        goOn(now(), 100);
        assertThat(retried).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lastPaid()).isEqualTo(11);
        assertThat(site.amounts(ledger)).hasSize(11);
    }

    private static void take(Inbox inbox, List<ConsumerRecord<String, byte[]>> records) {
        inbox.take(records);
    }

    private static Long position(Inbox inbox) {
        Map<TopicPartition, Long> positions = inbox.positions(List.of(PARTITION));
        return positions.getOrDefault(PARTITION, -1L);
    }

    private long lastPaid() {
        return site.number("select amount from last_paid where subject = '" + ledger + "'");
    }

    private long seen() {
        return site.number("select count(*) from seen where subject = '" + ledger + "'");
    }
}
