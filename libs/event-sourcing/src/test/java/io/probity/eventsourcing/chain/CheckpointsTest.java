package io.probity.eventsourcing.chain;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckpointsTest {
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(2);
    private static final Commands COMMANDS = DATABASE.commands(POOL);
    private final Path folder = TestDatabase.folder();

    @Test
    void each_checkpoint_goes_on_from_the_last_and_is_signed() throws IOException, GeneralSecurityException {
        enter();
        Checkpoint first = checkpoints().sign().await().indefinitely().orElseThrow();
        enter();
        Checkpoint second = checkpoints().sign().await().indefinitely().orElseThrow();

        assertThat(second.size()).isEqualTo(first.size() + 1);
        assertThat(signed(second)).isTrue();
        assertThat(checkpoints().sign().await().indefinitely()).isEmpty();
    }

    @Test
    void a_checkpoint_covers_the_whole_log_however_long_it_is() {
        List<Uni<Void>> entering =
                Stream.generate(() -> entering().replaceWithVoid()).limit(1_100).toList();
        Uni.join().all(entering).andFailFast().await().indefinitely();
        long there = POOL.query("select position from log_head")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);

        assertThat(checkpoints().sign().await().indefinitely().orElseThrow().size())
                .isEqualTo(there)
                .isGreaterThan(1_000);
    }

    @Test
    void a_line_cut_off_by_a_crash_is_passed_over() throws IOException {
        enter();
        Checkpoint whole = checkpoints().sign().await().indefinitely().orElseThrow();
        Files.writeString(folder.resolve("ledger.checkpoints"), "{\"log\":\"led", StandardOpenOption.APPEND);
        enter();

        assertThat(checkpoints().last()).contains(whole);
        Checkpoint next = checkpoints().sign().await().indefinitely().orElseThrow();
        assertThat(checkpoints().last()).contains(next);
    }

    @Test
    void lines_that_mean_nothing_are_passed_over_however_they_end() throws IOException {
        enter();
        Checkpoint whole = checkpoints().sign().await().indefinitely().orElseThrow();
        Files.writeString(
                folder.resolve("ledger.checkpoints"), "{\"log\":\"led\n\0\0\n\n{}\n", StandardOpenOption.APPEND);

        assertThat(checkpoints().last()).contains(whole);
        enter();
        assertThat(checkpoints().sign().await().indefinitely().orElseThrow().size())
                .isEqualTo(whole.size() + 1);
    }

    @Test
    void a_file_that_cannot_be_read_is_a_failure_of_the_signing_not_of_who_asks_for_it() throws IOException {
        Files.createDirectory(folder.resolve("ledger.checkpoints"));
        Uni<Optional<Checkpoint>> signing = checkpoints().sign();

        assertThatThrownBy(() -> signing.await().indefinitely()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void there_is_no_signing_key_without_its_public_half() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("signing-key.pub/full"));

        assertThatThrownBy(() -> Notary.in(folder)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("signing-key.pkcs8")).doesNotExist();

        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        Notary.in(folder);
        assertThat(folder.resolve("signing-key.pub")).isRegularFile();
    }

    private boolean signed(Checkpoint checkpoint) throws IOException, GeneralSecurityException {
        byte[] key = Base64.getMimeDecoder().decode(Files.readString(folder.resolve("signing-key.pub")));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(Checkpoint.signed(checkpoint.log(), checkpoint.size(), checkpoint.root(), checkpoint.at()));
        return signature.verify(Base64.getDecoder().decode(checkpoint.signature()));
    }

    private Checkpoints checkpoints() {
        return new Checkpoints("ledger", POOL, folder, Notary.in(folder), Clock.systemUTC());
    }

    private static void enter() {
        entering().await().indefinitely();
    }

    private static Uni<?> entering() {
        return COMMANDS.handle(LEDGER.intent("here", UUID.randomUUID(), new LedgerCommand.Enter("note", 1)), request());
    }
}
