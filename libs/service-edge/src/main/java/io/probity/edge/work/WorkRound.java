package io.probity.edge.work;

import io.probity.edge.wiring.ServiceName;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Outcome;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.StreamId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Rounds through what {@link OpenWork} marked, over all councils, in a service that says how soon ({@code probity.moving.every})
 * and what is done ({@link LooksAtWork}). A mark is taken away when its work was looked at: what was interrupted is looked at
 * again, and finds that it was done.
 *
 * <p>A round in which nothing waits costs one statement, answered from two indexes, and no transaction. Another costs two
 * transactions that read, one that waits for whoever writes what is looked at, one for each council whose registers say something
 * else, and one for each stream, besides what looking at that costs. While projections hear again, nothing waits.
 */
@ApplicationScoped
public class WorkRound {
    private static final Logger LOG = Logger.getLogger(WorkRound.class);
    private static final String ALL = "*";
    private static final String WAITS = "select work_waits($1)";
    private static final String CHANGED = "select distinct tenant from registers_change where day <= $1";
    /** What is recorded while this is under way waits for its end, and is a mark of its own. */
    private static final String ALL_TOUCHED = """
            with said as (delete from registers_change where tenant = $1 and day <= $2 returning tenant)
            update open_work set touched = touched + 1 where tenant in (select tenant from said)""";

    private static final String WAITING = """
            select tenant, stream, touched from open_work where looked < touched
            order by put_off, tenant, stream limit 500""";
    /** Whoever began to write before the marks were read has committed. Those who begin meanwhile wait, and see what is marked. */
    private static final String WRITTEN = "select pg_advisory_xact_lock(hashtext($1))";

    private static final String LOOKED =
            "update open_work set looked = $3, put_off = 0 where tenant = $1 and stream = $2 and looked < $3 and touched >= $3";
    private static final String PUT_OFF =
            "update open_work set put_off = put_off + 1 where tenant = $1 and stream = $2";

    private final Pool pool;
    private final Commands commands;
    private final ServiceName service;
    private final Clock clock;
    private final Instance<LooksAtWork> looks;

    WorkRound(Pool pool, Commands commands, ServiceName service, Clock clock, Instance<LooksAtWork> looks) {
        this.looks = looks;
        this.pool = pool;
        this.commands = commands;
        this.service = service;
        this.clock = clock;
    }

    private record Waiting(StreamId stream, long touched) {}

    /** Not before the service has started: what it needs is not to be made on a thread that others wait for. */
    @Scheduled(
            identity = "look-at-open-work",
            delayed = "5s",
            every = "{probity.moving.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> begin() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Uni.createFrom()
                .deferred(() -> on(looks.get().day(now), now))
                .onFailure()
                .invoke(fault -> LOG.warnf(
                        "open work was not looked at: %s", fault.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    /** As the registers have it on a day. What fails holds up nothing else, and has its turn again after all others. */
    public Uni<Void> on(LocalDate day, Instant at) {
        LooksAtWork service = looks.get();
        return pool.preparedQuery(WAITS)
                .execute(Tuple.of(day))
                .chain(rows -> rows.iterator().next().getBoolean(0)
                        ? through(day, stream -> service.look(stream, day, at))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> through(LocalDate day, Function<StreamId, Uni<Boolean>> look) {
        return read(CHANGED, Tuple.of(day), row -> row.getString(0))
                .chain(tenants -> each(tenants, tenant -> write(tenant, ALL_TOUCHED, Tuple.of(tenant, day))))
                .chain(() -> read(WAITING, Tuple.tuple(), WorkRound::waiting))
                .call(() -> pool.preparedQuery(WRITTEN).execute(Tuple.of(OpenWork.LOCK)))
                .chain(all -> each(all, one -> look(one, look)));
    }

    /**
     * Asks in the service's own name, at the version that was looked at: whatever is asked twice there happens once.
     *
     * @return false if the stream has moved on, by somebody else's round too: what they knew may have been less
     */
    public Uni<Boolean> ask(Intent<?, ?, ?> intent, int version) {
        String id = "look-at:" + intent.stream().name() + "@" + version;
        Metadata metadata = new Metadata(clock.instant().truncatedTo(ChronoUnit.MICROS), service.name(), id, null);
        return commands.handle(intent, new Request(id, id, metadata, OptionalInt.of(version)))
                .map(outcome -> switch (outcome) {
                    case Outcome.Stale<?, ?> _ -> false;
                    case Outcome.Done<?, ?> done -> !done.repeated();
                    case Outcome.Refused<?, ?> _, Outcome.Reused<?, ?> _ -> true;
                });
    }

    private Uni<Void> look(Waiting one, Function<StreamId, Uni<Boolean>> look) {
        StreamId stream = one.stream();
        Tuple looked = Tuple.of(stream.tenant(), stream.name(), one.touched());
        return Uni.createFrom()
                .deferred(() -> look.apply(stream))
                .chain(done -> done
                        ? write(stream.tenant(), LOOKED, looked)
                        : Uni.createFrom().voidItem())
                .onFailure()
                .recoverWithUni(fault -> {
                    LOG.errorf(
                            "%s waits for the next round: %s",
                            stream.name(), fault.getClass().getSimpleName());
                    return write(stream.tenant(), PUT_OFF, Tuple.of(stream.tenant(), stream.name()));
                });
    }

    private static Waiting waiting(Row row) {
        return new Waiting(StreamId.parse(row.getString(0), row.getString(1)), row.getLong(2));
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> what) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> what.apply(one))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private <T> Uni<List<T>> read(String query, Tuple asked, Function<Row, T> reading) {
        return openTo(ALL, connection -> connection.preparedQuery(query).execute(asked))
                .map(rows -> rows.stream().map(reading).toList());
    }

    private Uni<Void> write(String tenant, String statement, Tuple values) {
        return openTo(tenant, connection -> connection.preparedQuery(statement).execute(values))
                .replaceWithVoid();
    }

    private Uni<RowSet<Row>> openTo(String tenants, Function<SqlConnection, Uni<RowSet<Row>>> work) {
        return pool.withTransaction(connection -> connection
                .preparedQuery("select set_config('app.tenants', $1, true)")
                .execute(Tuple.of(tenants))
                .chain(() -> work.apply(connection)));
    }
}
