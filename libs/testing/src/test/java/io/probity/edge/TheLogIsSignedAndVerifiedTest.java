package io.probity.edge;

import static io.probity.edge.Asking.posted;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.probity.eventsourcing.chain.HashChain;
import io.probity.testing.RealServers;
import io.probity.verify.Entry;
import io.probity.verify.Evidence;
import io.probity.verify.LiveLog;
import io.probity.verify.Statement;
import io.probity.verify.Verdict;
import io.probity.verify.Verifier;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A service signs its log by itself, and the auditor's check of the live log finds what its owner changes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(TheLogIsSignedAndVerifiedTest.Signing.class)
@Tag("S12")
class TheLogIsSignedAndVerifiedTest {
    private static final int EVENTS = 5;

    @ConfigProperty(name = "probity.checkpoints.folder")
    Path folder;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "quarkus.datasource.username")
    String service;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeEach
    void the_service_has_signed_all_that_happened() throws Exception {
        for (int n = 0; n < EVENTS; n++) posted("a note");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(verified()).isInstanceOfSatisfying(Verdict.Intact.class, intact -> {
                    assertThat(intact.events()).isGreaterThanOrEqualTo(EVENTS);
                    assertThat(intact.signed()).isEqualTo(intact.events());
                }));
    }

    @Test
    void a_row_that_was_changed_is_found_and_named() throws Exception {
        Entry first = entries().getFirst();
        change("update event set data = '{}' where position = ?", first.position());
        assertThat(verified()).isEqualTo(new Verdict.Broken(first.name() + " is not what was recorded"));
        change("update event set data = '%s' where position = ?".formatted(first.data()), first.position());
    }

    @Test
    void a_row_that_was_changed_with_its_hash_made_right_is_not_what_was_signed() throws Exception {
        Entry last = entries().getLast();
        String hash = HexFormat.of()
                .formatHex(HashChain.next(
                        HashChain.beginning(), last.tenant(), last.stream(), 1, last.type(), "{}", last.metadata()));
        String change = "update event set data = '%s', hash = decode('%s', 'hex') where position = ?";
        change(change.formatted("{}", hash), last.position());
        assertThat(verified()).isInstanceOf(Verdict.Broken.class);
        assertThat(verified(List.of())).as("the control: without checkpoints").isInstanceOf(Verdict.Intact.class);
        change(change.formatted(last.data(), last.hash()), last.position());
    }

    @Test
    void a_tail_that_was_cut_off_is_missed() throws Exception {
        long last = entries().getLast().position();
        change("create table kept as select * from event where position = ?", last);
        change("delete from event where position = ?", last);
        assertThat(verified())
                .isEqualTo(new Verdict.Broken(
                        "the log ends at event %d, but a checkpoint was signed at event %d".formatted(last - 1, last)));
        change("insert into event select * from kept where position = ?", last);
    }

    private Verdict verified() throws Exception {
        Path signed = folder.resolve("checkpoints").resolve("sample.checkpoints");
        return verified(Files.exists(signed) ? Evidence.checkpoints(signed) : List.of());
    }

    private Verdict verified(List<Statement> checkpoints) throws Exception {
        try (LiveLog log = new LiveLog(connect(service))) {
            return new Verifier("sample", Evidence.key(folder.resolve("signing-key.pub")), checkpoints).verify(log);
        }
    }

    private List<Entry> entries() throws SQLException {
        try (LiveLog log = new LiveLog(connect(service))) {
            List<Entry> all = new ArrayList<>();
            log.forEachRemaining(all::add);
            return all;
        }
    }

    /** As whoever owns the database. */
    private void change(String sql, long position) throws SQLException {
        try (Connection connection = connect(owner);
                var open = connection.createStatement();
                PreparedStatement change = connection.prepareStatement(sql)) {
            open.execute("alter table event no force row level security");
            change.setLong(1, position);
            change.execute();
            open.execute("alter table event force row level security");
        }
    }

    private Connection connect(String user) throws SQLException {
        return requireNonNull(DriverManager.getConnection(database, user, password));
    }

    /** Signs often, into a folder of its own. */
    public static class Signing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Path folder =
                    Path.of("target", "chain", UUID.randomUUID().toString()).toAbsolutePath();
            return Map.of("probity.checkpoints.folder", folder.toString(), "probity.checkpoints.every", "0.5s");
        }
    }
}
