package io.probity.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.chain.Checkpoint;
import io.probity.eventsourcing.chain.HashChain;
import io.probity.eventsourcing.chain.MerkleTree;
import io.probity.eventsourcing.chain.Notary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FAULTS S12: whoever owns the database edits, removes, reorders, inserts, cuts off, or writes everything anew. */
class TamperingTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final int EVENTS = 200;

    @TempDir
    Path folder;

    private final List<Entry> log = new ArrayList<>();
    private final List<Statement> checkpoints = new ArrayList<>();

    @BeforeEach
    void a_log_as_the_services_write_it() {
        Notary notary = Notary.in(folder);
        MerkleTree tree = MerkleTree.empty();
        write(log, EVENTS, "{}");
        for (Entry entry : log) {
            byte[] hash = HEX.parseHex(entry.hash());
            tree.append(ByteBuffer.allocate(8 + hash.length)
                    .putLong(entry.position())
                    .put(hash)
                    .array());
            if (entry.position() % 50 == 0) {
                String root = HEX.formatHex(tree.root());
                Instant at = Instant.EPOCH;
                String signature = notary.sign(Checkpoint.signed("intake", tree.size(), root, at));
                checkpoints.add(new Statement("intake", tree.size(), root, at.toString(), signature));
            }
        }
    }

    @Test
    void a_log_nobody_touched_is_intact_and_signed_to_its_last_checkpoint() {
        assertThat(verify(log)).isEqualTo(new Verdict.Intact(EVENTS, 4, EVENTS));
    }

    @Test
    void every_edit_removal_swap_and_insertion_is_found_wherever_it_is_made() {
        Random random = new Random(7);
        for (int n = 0; n < 1_000; n++) {
            List<Entry> tampered = new ArrayList<>(log);
            int at = random.nextInt(EVENTS - 1);
            switch (n % 4) {
                case 0 -> tampered.set(at, edited(log.get(at)));
                case 1 -> tampered.remove(at);
                case 2 -> Collections.swap(tampered, at, at + 1);
                default -> tampered.add(at, log.get(random.nextInt(EVENTS)));
            }
            assertThat(verify(tampered)).isInstanceOf(Verdict.Broken.class);
        }
    }

    @Test
    void the_first_event_that_does_not_fit_is_named() {
        log.set(41, edited(log.get(41)));

        assertThat(verify(log)).isEqualTo(new Verdict.Broken(log.get(41).name() + " is not what was recorded"));
    }

    @Test
    void a_tail_that_was_cut_off_is_missed() {
        assertThat(verify(log.subList(0, EVENTS - 1)))
                .isEqualTo(new Verdict.Broken("the log ends at event 199, but a checkpoint was signed at event 200"));
    }

    @Test
    void a_log_written_anew_from_its_first_event_with_all_hashes_right_is_not_the_one_that_was_signed() {
        List<Entry> rewritten = new ArrayList<>();
        write(rewritten, EVENTS, "{\"other\":true}");

        assertThat(verify(rewritten)).isInstanceOf(Verdict.Broken.class);
        assertThat(verify(rewritten, List.of())).isInstanceOf(Verdict.Intact.class); // the control: without checkpoints
    }

    @Test
    void a_checkpoint_somebody_else_signed_counts_for_nothing() {
        Statement forged = checkpoints.getFirst();
        checkpoints.set(
                0,
                new Statement(forged.log(), forged.size(), forged.root(), "2027-01-01T00:00:00Z", forged.signature()));

        assertThat(verify(log)).isEqualTo(new Verdict.Broken("the checkpoint at event 50 is not signed by this key"));
    }

    @Test
    void an_export_is_read_back_as_it_was_written() throws IOException {
        Path file = folder.resolve("export.jsonl");
        Files.write(file, log.stream().map(Evidence::line).toList());

        try (var lines = Evidence.export(file)) {
            assertThat(lines).containsExactlyElementsOf(log);
        }
    }

    @Test
    void a_log_nobody_has_signed_is_said_to_be_just_that() {
        var said = new ByteArrayOutputStream();

        int code = Verify.tell(new PrintStream(said, true, UTF_8), "intake", verify(log, List.of()));
        assertThat(code).isZero();
        assertThat(said.toString(UTF_8)).contains("NO CHECKPOINT");
    }

    @Test
    void checkpoints_that_were_taken_away_are_not_taken_for_none() {
        assertThatThrownBy(() -> Evidence.checkpoints(folder.resolve("intake.checkpoints")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Verdict verify(List<Entry> entries) {
        return verify(entries, checkpoints);
    }

    private Verdict verify(List<Entry> entries, List<Statement> statements) {
        return new Verifier("intake", key(), statements).verify(entries.iterator());
    }

    private PublicKey key() {
        try {
            return Evidence.key(folder.resolve("signing-key.pub"));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry edited(Entry e) {
        return new Entry(
                e.position(), e.tenant(), e.stream(), e.version(), e.type(), "{\"edited\":1}", e.metadata(), e.hash());
    }

    private static void write(List<Entry> log, int events, String data) {
        Map<String, byte[]> last = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (int n = 1; n <= events; n++) {
            String stream = "complaint/" + n % 7;
            int version = versions.merge(stream, 1, Integer::sum);
            byte[] hash = HashChain.next(
                    last.getOrDefault(stream, HashChain.beginning()), "here", stream, version, "t.v1", data, "{}");
            last.put(stream, hash);
            log.add(new Entry(n, "here", stream, version, "t.v1", data, "{}", HEX.formatHex(hash)));
        }
    }
}
