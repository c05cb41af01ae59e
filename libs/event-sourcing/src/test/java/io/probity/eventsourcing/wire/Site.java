package io.probity.eventsourcing.wire;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;

import io.probity.eventsourcing.follower.AppendSignal;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Consumption;
import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;

/** A service's database with the ledger in it, and the table {@code seen} as its read model. */
public final class Site {
    public static final String TENANT = "here";

    /** An amount no row of {@code seen} may have, and one that the reaction stumbles over. */
    public static final int UNSEEABLE = -1;

    public static final int UNTHINKABLE = -2;

    private static final AtomicInteger NEXT = new AtomicInteger();

    public final TestDatabase database = new TestDatabase();
    public final Pool pool;
    public final Commands commands;
    private final AtomicIntegerArray mended = new AtomicIntegerArray(1);
    private final String app;

    public Site() {
        this(database -> database.pool(6));
    }

    /** @param pools how it connects to its database */
    public Site(Function<TestDatabase, Pool> pools) {
        pool = pools.apply(database);
        commands = database.commands(pool);
        app = text("select current_user", true);
        migrate("V2__relay_inbox.sql");
        migrate("V8__hear_again.sql");
        run("create table seen (nth bigint generated always as identity, subject uuid, amount int,"
                + " constraint seeable check (amount <> " + UNSEEABLE + "))");
        run("grant select, insert, update on seen to " + app);
    }

    /** Runs a migration of the library as the database's owner. */
    public void migrate(String file) {
        owner(migration(file).replace("${app}", app));
    }

    /** As whoever migrates it. */
    public void owner(String sql) {
        try (Connection owner = database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration(String file) {
        try (var in = Objects.requireNonNull(Site.class.getResourceAsStream("/db/migration/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void enter(UUID ledger, int amount) {
        enter(commands, ledger, amount);
    }

    /** By another instance: this one remembers nothing of it. */
    public void enterElsewhere(UUID ledger, int amount) {
        enter(database.commands(pool), ledger, amount);
    }

    private static void enter(Commands instance, UUID ledger, int amount) {
        instance.handle(
                        LEDGER.intent(TENANT, ledger, new LedgerCommand.Enter("a note", amount)),
                        TestDatabase.request())
                .await()
                .indefinitely();
    }

    /** The amounts of a ledger, in order. */
    public List<Integer> amounts(UUID ledger) {
        return commands.history(LEDGER, LEDGER.stream(TENANT, ledger)).await().indefinitely().stream()
                .map(recorded -> ((LedgerEvent.Entered) recorded.event()).amount())
                .toList();
    }

    public AppendSignal signal() {
        String role = "listener_" + NEXT.incrementAndGet();
        run("create role " + role + " login password 'listener'");
        run("grant connect on database " + text("select current_database()", true) + " to " + role);
        URI url = URI.create(text("", false).substring("jdbc:".length()));
        return AppendSignal.listening(
                Vertx.vertx(),
                new PgConnectOptions()
                        .setHost(url.getHost())
                        .setPort(url.getPort())
                        .setDatabase(url.getPath().substring(1))
                        .setUser(role)
                        .setPassword("listener"));
    }

    /** Copies every payment into the ledger of the same id here, and into {@code seen}. */
    public Consumption consumption(String consumer) {
        Reaction<Told.Paid> copy = new Reaction<>() {
            @Override
            public Class<Told.Paid> to() {
                return Told.Paid.class;
            }

            @Override
            public List<Intent<?, ?, ?>> react(Received<Told.Paid> received) {
                int amount = received.event().amount();
                if (amount == UNTHINKABLE && mended.get(0) == 0) {
                    throw new IllegalStateException("a secret nobody may read in a log");
                }
                return List.of(LEDGER.intent(
                        received.tenant(), received.subject(), new LedgerCommand.Enter("copied", amount)));
            }
        };
        return new Consumption(
                consumer, "copier", Told.CONTRACT, "council", TENANT::equals, List.of(copy), List.of(seeing()));
    }

    private static Projection seeing() {
        return new Projection() {
            @Override
            public Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
                return transaction
                        .preparedQuery("insert into seen (subject, amount) values ($1, $2)")
                        .executeBatch(batch.stream()
                                .map(r -> Tuple.of(r.subject(), r.event() instanceof Told.Paid p ? p.amount() : 0))
                                .toList())
                        .replaceWithVoid();
            }
        };
    }

    /** What was wrong with the reaction and the table is put right. */
    public void mend() {
        mended.set(0, 1);
        run("alter table seen drop constraint seeable");
    }

    /**
     * Makes the database fail so many times, whenever a row of a table is written.
     *
     * @param action such as {@code raise sqlstate '40001'}
     */
    public void fault(String table, boolean atCommit, String action, int times) {
        fault(table, atCommit, "true", action, times);
    }

    /** @param when of which changes: no others are counted */
    public void fault(String table, boolean atCommit, String when, String action, int times) {
        String name = "fault_" + NEXT.incrementAndGet();
        run("create sequence " + name);
        run("create function " + name + "() returns trigger language plpgsql security definer as $$ begin"
                + " if " + when + " then if nextval('" + name + "') <= " + times + " then " + action
                + "; end if; end if; return null; end $$");
        run((atCommit ? "create constraint trigger " : "create trigger ") + name + " after insert or update on " + table
                + (atCommit ? " deferrable initially deferred" : "") + " for each row execute function " + name
                + "()");
    }

    public void run(String sql) {
        try (Connection superuser = database.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql) {
        try (Connection superuser = database.asSuperuser();
                var rows = superuser.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql, boolean query) {
        try (Connection connection = database.asApp()) {
            if (!query) {
                return connection.getMetaData().getURL();
            }
            try (var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
