package io.probity.eventsourcing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StreamIdTest {
    @Test
    void a_tenant_is_called_by_letters_digits_and_dashes_alone() {
        for (String name : List.of("a", "7", "wattle-creek", "x".repeat(63)))
            assertThat(StreamId.isTenantName(name)).as(name).isTrue();
        for (String none : List.of("", "*", "a,b", "-a", "A", "a/b", "..", "a.b", "a\0", "a\n", " a", "x".repeat(64)))
            assertThat(StreamId.isTenantName(none)).as(none).isFalse();
    }

    @Test
    void two_streams_have_the_same_path_only_where_they_are_the_same() {
        UUID id = UUID.randomUUID();
        StreamId stream = new StreamId("here", "note", id);
        assertThat(stream.path()).isEqualTo("here/note/" + id);
        for (StreamId other : List.of(
                new StreamId("there", "note", id),
                new StreamId("here", "letter", id),
                new StreamId("here", "note", UUID.randomUUID())))
            assertThat(other.path()).isNotEqualTo(stream.path());
    }
}
