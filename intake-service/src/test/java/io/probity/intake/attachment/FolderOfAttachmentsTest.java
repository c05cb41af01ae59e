package io.probity.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there after each step, for a process may be killed after any of them. */
class FolderOfAttachmentsTest {
    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private final AttachmentId roster = new AttachmentId("wattle-creek", UUID.randomUUID(), UUID.randomUUID());
    private FolderOfAttachments store;

    @BeforeEach
    void a_folder() throws IOException {
        store = new FolderOfAttachments(folder);
    }

    @Test
    void a_document_waits_and_is_kept() throws IOException {
        putAway();
        assertThat(read()).isEqualTo("sealed");
        assertThat(store.waitingSince(LATER)).containsExactly(roster);
        store.keep(roster);
        store.keep(roster);
        assertThat(read()).isEqualTo("sealed");
        assertThat(store.waitingSince(LATER)).isEmpty();
        assertThat(files()).containsExactly("kept/wattle-creek/" + roster.matter() + "/" + roster.id());
    }

    @Test
    void what_was_not_put_away_is_gone_when_it_is_closed() throws IOException {
        try (AttachmentStore.Draft draft = store.draft()) {
            draft.out().write(1);
            assertThat(files()).hasSize(1);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    @SuppressWarnings("MustBeClosedChecker")
    void what_a_kill_left_half_written_is_no_document_and_goes() throws IOException {
        AttachmentStore.Draft cutOff = store.draft();
        cutOff.out().write(1);
        FolderOfAttachments startedAgain = new FolderOfAttachments(folder);
        assertThat(startedAgain.waitingSince(LATER)).isEmpty();
        startedAgain.forgetDrafts(Instant.EPOCH);
        assertThat(files()).hasSize(1);
        startedAgain.forgetDrafts(LATER);
        assertThat(files()).isEmpty();
    }

    @Test
    void what_waits_is_found_after_a_restart_and_can_be_discarded() throws IOException {
        putAway();
        FolderOfAttachments startedAgain = new FolderOfAttachments(folder);
        assertThat(startedAgain.waitingSince(Instant.EPOCH)).isEmpty();
        assertThat(startedAgain.waitingSince(LATER)).isEqualTo(List.of(roster));
        startedAgain.discard(roster);
        assertThat(files()).isEmpty();
        assertThatThrownBy(this::read).isInstanceOf(NoSuchFileException.class);
    }

    private void putAway() throws IOException {
        try (AttachmentStore.Draft draft = store.draft()) {
            draft.out().write("sealed".getBytes(StandardCharsets.US_ASCII));
            draft.putAway(roster);
        }
    }

    private String read() throws IOException {
        try (InputStream in = store.open(roster)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
