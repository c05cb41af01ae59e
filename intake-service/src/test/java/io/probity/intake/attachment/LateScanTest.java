package io.probity.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.edge.problems.ProblemException;
import io.probity.intake.complaint.Document;
import io.probity.intake.complaint.Document.Seen;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FAULTS S17: what was taken while there was no scanner is looked through before it is given out, once there is one. */
@Tag("MC-15")
class LateScanTest {
    private static final String CLEAN = "The roster of March.";
    private static final String HARMFUL = "A roster with a " + FakeClamd.HARMFUL + " in it.";

    @TempDir
    static Path folder;

    private final AttachmentId roster = new AttachmentId("wattle-creek", UUID.randomUUID(), UUID.randomUUID());
    private final FakeClamd daemon = new FakeClamd();
    private final AttachmentStore store = store();
    private final Receiving receiving = new Receiving(
            store,
            new NoScanner(),
            new DocumentTypes(Set.of("text/plain")),
            new MemorySize(BigInteger.valueOf(1_000_000)));
    private final GivingOut withoutScanner = new GivingOut(store, new NoScanner());
    private final GivingOut withScanner =
            new GivingOut(store, new Clamd("127.0.0.1", daemon.port(), Duration.ofSeconds(10)));

    @AfterEach
    void the_daemon_goes() {
        daemon.close();
    }

    @Test
    void what_was_taken_unseen_says_so_and_is_given_out_as_long_as_there_is_no_scanner() throws Exception {
        Document taken = take(HARMFUL);
        assertThat(taken.seen()).isEqualTo(Seen.NOT_SCANNED);
        assertThat(given(taken, withoutScanner)).isEqualTo(HARMFUL);
    }

    @Test
    void once_there_is_a_scanner_what_is_harmful_is_held_and_what_is_not_is_given_out() throws Exception {
        Document taken = take(HARMFUL);
        assertThatThrownBy(() -> given(taken, withScanner)).isInstanceOfSatisfying(ProblemException.class, held -> {
            assertThat(held.problem().status()).isEqualTo(409);
            assertThat(held.problem().type()).endsWith("document-held");
        });
        assertThat(daemon.pieces()).as("it was shown to the scanner").isNotEmpty();
        store.discard(roster);
        Document other = take(CLEAN);
        assertThat(given(other, withScanner)).isEqualTo(CLEAN);
    }

    @Test
    void a_scanner_that_is_away_holds_what_it_has_not_seen_and_nothing_else() throws Exception {
        Document unseen = take(CLEAN);
        daemon.close();
        assertThatThrownBy(() -> given(unseen, withScanner))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        away -> assertThat(away.problem().status()).isEqualTo(503));
        Document seen =
                new Document(unseen.name(), unseen.type(), unseen.bytes(), unseen.sha256(), unseen.key(), Seen.CLEAN);
        assertThat(given(seen, withScanner)).isEqualTo(CLEAN);
    }

    private static AttachmentStore store() {
        try {
            return new FolderOfAttachments(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document take(String text) throws Exception {
        return receiving.receive(roster, "roster.txt", new ByteArrayInputStream(bytes(text)));
    }

    private String given(Document document, GivingOut way) throws Exception {
        try (InputStream out = way.open(roster, document)) {
            return new String(out.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
