package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.codec.EventCodec;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.sample.note.Note;
import io.probity.sample.note.NoteDecider;
import io.probity.sample.note.NoteEvent;
import io.probity.sample.note.NoteEvent.NoteAmended;
import io.probity.sample.note.NoteEvent.NotePosted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ApprovedEventsTest {
    private static final NotePosted POSTED =
            new NotePosted(UUID.fromString("018f0000-0000-7000-8000-000000000001"), "a bin", "it is full");
    private static final NoteAmended AMENDED = new NoteAmended(POSTED.id(), "it was full");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> the_samples_own_events() {
        return ApprovedEvents.of(NoteEvent.class).samples(POSTED, AMENDED).tests();
    }

    @Test
    void a_missing_file_says_what_to_add() {
        assertThatThrownBy(() -> run("note.posted.v1 is written")).hasMessageContaining("it is full");
    }

    @Test
    void a_field_with_another_name_is_found() throws IOException {
        approve("note.posted.v1", """
                {"id": "018f0000-0000-7000-8000-000000000001", "topic": "a bin", "text": "it is full"}""");
        assertThatThrownBy(() -> run("note.posted.v1 is written")).hasMessageContaining("no longer writes");
        assertThatThrownBy(() -> run("note.posted.v1.json is still read")).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_event_that_was_stored_once_and_is_known_no_more_is_found() throws IOException {
        approve("note.burnt.v1", "{}");
        assertThatThrownBy(() -> run("note.burnt.v1.json")).hasMessageContaining("was stored once");
    }

    @Test
    void an_event_in_an_older_shape_is_read_as_its_successor() throws IOException {
        approve("note.amended.v0", """
                {"id": "018f0000-0000-7000-8000-000000000001", "words": "it was full"}""");
        var renamed = new EventCodec.Upcast(
                "note.amended.v1", old -> old.put("text", old.remove("words").textValue()));
        var note = Aggregate.of("note", NoteEvent.class, Note.class, new NoteDecider());
        String reading = "note.amended.v0.json is still read";
        assertThatThrownBy(() -> run(ApprovedEvents.in(folder, note), reading)).hasMessageContaining("stored once");
        assertThatCode(() ->
                        run(ApprovedEvents.in(folder, note.upcasting(Map.of("note.amended.v0", renamed))), reading))
                .doesNotThrowAnyException();
    }

    @Test
    void an_event_without_a_sample_is_found() {
        assertThatThrownBy(() -> run("note.amended.v1 is written")).hasMessageContaining("Add a sample of NoteAmended");
    }

    @Test
    void what_was_approved_passes() throws IOException {
        approve("note.posted.v1", """
                {"subject": "a bin", "text": "it is full", "id": "018f0000-0000-7000-8000-000000000001"}""");
        assertThatCode(() -> run("note.posted.v1")).doesNotThrowAnyException();
    }

    private void approve(String type, String json) throws IOException {
        Files.writeString(folder.resolve(type + ".json"), json);
    }

    private void run(String name) throws Throwable {
        run(ApprovedEvents.in(folder, NoteEvent.class), name);
    }

    private static void run(ApprovedEvents approved, String name) throws Throwable {
        List<DynamicTest> found = approved.samples(POSTED)
                .tests()
                .filter(test -> test.getDisplayName().startsWith(name))
                .toList();
        assertThat(found).isNotEmpty();
        for (DynamicTest test : found) test.getExecutable().execute();
    }
}
