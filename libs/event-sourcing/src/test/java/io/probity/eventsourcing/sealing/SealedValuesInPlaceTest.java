package io.probity.eventsourcing.sealing;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.store.StreamId;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.vertx.mutiny.sqlclient.Pool;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FAULTS S11: who can write to the database moves what is sealed to another place, or puts back what stood there. */
class SealedValuesInPlaceTest {
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(4);
    private static final List<String> TENANTS = List.of("here", "there", "elsewhere");
    private static final byte[] WORDS = {1, 2, 3};
    private static final int NONCE = 12;

    private static Connection superuser;

    private record Value(StreamId stream, int version) {}

    @BeforeAll
    static void connect() throws SQLException {
        superuser = DATABASE.asSuperuser();
    }

    @AfterAll
    static void leave() throws SQLException {
        superuser.close();
    }

    /** Between every two of 90 events of three tenants, in the database itself; read as the service reads. */
    @Test
    void a_sealed_value_of_another_event_matter_or_tenant_is_refused() throws SQLException {
        List<Value> values = written();
        Random random = new Random(11);
        int times = Scale.times(300);
        int moved = 0;
        for (int n = 0; n < times; n++) {
            Value to = values.get(random.nextInt(values.size()));
            Value from = values.get(random.nextInt(values.size()));
            if (to.equals(from)) continue;
            moved++;
            String kept = data(to);
            write(to, data(from));
            assertThatThrownBy(() -> read(to)).isInstanceOf(DataKey.Unreadable.class);
            write(to, kept);
            assertThat(read(to)).isEqualTo(3);
        }
        FaultRecord.survived(
                "S11",
                "the sealed part of an event put in place of another's: of the same matter, another matter, another tenant",
                moved,
                "every one refused; each opens again where it belongs");
    }

    /** A matter set back to what it was: its snapshot is that of an earlier day, its events are not. */
    @Test
    void an_old_snapshot_put_back_under_the_present_version_is_not_believed() throws SQLException {
        UUID id = UUID.randomUUID();
        for (int n = 1; n <= 16; n++) enter("here", id);
        String where = " where name = 'ledger/" + id + "'";
        String old = text("select encode(state, 'hex') from stream" + where);
        for (int n = 17; n <= 32; n++) enter("here", id);
        assertThat(text("select state_version from stream" + where)).isEqualTo("32");
        run("update stream set state = decode('" + old + "', 'hex')" + where);
        assertThat(state(id)).isEqualTo(new Ledger.Open(32, 160));

        run("update stream set state_version = 16" + where);
        assertThat(state(id)).isEqualTo(new Ledger.Open(32, 160));
    }

    private static Ledger state(UUID id) {
        return DATABASE.commands(POOL)
                .load(LEDGER, LEDGER.stream("here", id))
                .await()
                .indefinitely()
                .state();
    }

    /** Places of all kinds, also those whose parts put together would read alike. */
    @Test
    void no_two_places_are_alike() {
        List<Place> places = new ArrayList<>();
        for (String tenant : List.of("a", "a1", "a-1")) {
            for (String category : List.of("b", "b1", "1b")) {
                for (UUID id : List.of(new UUID(0, 1), new UUID(0, 11), new UUID(1, 1))) {
                    for (int version : new int[] {1, 11, 111}) {
                        for (String field : List.of("f", "1f", "state")) {
                            places.add(new Place(new StreamId(tenant, category, id), version, field));
                        }
                    }
                }
            }
        }
        assertThat(places.stream().map(place -> ByteBuffer.wrap(place.bytes())).distinct())
                .hasSameSizeAs(places);
    }

    @Test
    void no_nonce_comes_twice() {
        DataKey key = DataKey.generate(TestDatabase.KEYS, "here", "somebody");
        Place place = new Place(new StreamId("here", "ledger", new UUID(0, 1)), 1, "note");
        int times = Scale.times(200_000);
        assertThat(repeated(times, n -> 0, ignored -> key.seal(WORDS, place))).isZero();
        FaultRecord.survived("S11", "the same words sealed again under one key", times, "0 nonces came twice");
    }

    /** The controls: a cipher that is not told the place, and nonces of a counter that starts again with the process. */
    @Test
    void without_the_place_a_moved_value_opens_and_counted_nonces_come_again() throws GeneralSecurityException {
        AesGcmJce placeless = new AesGcmJce(new byte[32]);
        byte[] sealed = placeless.encrypt(WORDS, new byte[0]);
        assertThat(placeless.decrypt(sealed, new byte[0])).isEqualTo(WORDS); // wherever it stands
        int again = repeated(1_000, n -> n % 500, SealedValuesInPlaceTest::counted);
        assertThat(again).isEqualTo(500);
        FaultRecord.controlFailed(
                "S11",
                "sealed without its place; nonces counted from each start",
                "opens wherever it is put; " + again + " of 1,000 nonces came twice");
    }

    private interface Sealing {
        byte[] seal(int n);
    }

    /** How many nonces were there before, by their first eight bytes, which is stricter. */
    private static int repeated(int times, IntUnaryOperator counter, Sealing sealing) {
        long[] nonces = new long[times];
        for (int n = 0; n < times; n++) {
            nonces[n] = ByteBuffer.wrap(sealing.seal(counter.applyAsInt(n)), 0, NONCE)
                    .getLong();
        }
        Arrays.sort(nonces);
        int found = 0;
        for (int n = 1; n < times; n++) if (nonces[n] == nonces[n - 1]) found++;
        return found;
    }

    private static byte[] counted(int n) {
        return ByteBuffer.allocate(NONCE).putLong(n).array();
    }

    private static List<Value> written() {
        List<Value> values = new ArrayList<>();
        for (String tenant : TENANTS) {
            for (UUID id : Stream.generate(UUID::randomUUID).limit(10).toList()) {
                for (int version = 1; version <= 3; version++) {
                    enter(tenant, id);
                    values.add(new Value(LEDGER.stream(tenant, id), version));
                }
            }
        }
        return values;
    }

    private static void enter(String tenant, UUID id) {
        DATABASE.commands(POOL)
                .handle(LEDGER.intent(tenant, id, new LedgerCommand.Enter("a private word", 5)), request())
                .await()
                .indefinitely();
    }

    private static int read(Value value) {
        return DATABASE.commands(POOL)
                .history(LEDGER, value.stream())
                .await()
                .indefinitely()
                .size();
    }

    private static String data(Value of) throws SQLException {
        return text("select data from event" + where(of));
    }

    private static void write(Value to, String data) throws SQLException {
        run("update event set data = '" + data + "'" + where(to));
    }

    private static String where(Value value) {
        return " where tenant = '%s' and stream = '%s' and version = %d"
                .formatted(value.stream().tenant(), value.stream().name(), value.version());
    }

    private static String text(String query) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
