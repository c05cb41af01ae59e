package io.probity.eventsourcing.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.store.StreamId;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataKeyTest {
    private static final StreamId STREAM = new StreamId("here", "ledger", new UUID(0, 1));
    private static final Place PLACE = new Place(STREAM, 3, "note");
    private static final byte[] WORDS = "something private".getBytes(StandardCharsets.UTF_8);

    private final DataKey key = DataKey.generate(TestDatabase.KEYS, "here", "somebody");

    @Test
    void what_was_sealed_opens_at_its_own_place() {
        assertThat(key.open(key.seal(WORDS, PLACE), PLACE)).isEqualTo(WORDS);
    }

    static List<Place> elsewhere() {
        return List.of(
                new Place(new StreamId("there", "ledger", new UUID(0, 1)), 3, "note"),
                new Place(new StreamId("here", "ledger", new UUID(0, 2)), 3, "note"),
                new Place(STREAM, 4, "note"),
                new Place(STREAM, 3, "party"));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void moved_to_another_place_it_does_not_open(Place elsewhere) { // FAULTS S11
        byte[] sealed = key.seal(WORDS, PLACE);

        assertThatThrownBy(() -> key.open(sealed, elsewhere)).isInstanceOf(DataKey.Unreadable.class);
    }

    @Test
    void changed_by_one_bit_anywhere_it_does_not_open() {
        byte[] sealed = key.seal(WORDS, PLACE);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> key.open(changed, PLACE)).isInstanceOf(DataKey.Unreadable.class);
        }
    }

    @Test
    void the_same_words_are_never_sealed_alike() {
        Set<String> nonces = new HashSet<>();
        for (int n = 0; n < 10_000; n++) {
            byte[] sealed = key.seal(WORDS, PLACE);
            nonces.add(new String(sealed, 0, 12, StandardCharsets.ISO_8859_1));
        }
        assertThat(nonces).hasSize(10_000);
    }

    @Test
    void a_wrapped_key_opens_for_its_own_tenant_and_subject_alone() {
        assertThat(DataKey.unwrap(TestDatabase.KEYS, "here", "somebody", key.wrapped())
                        .open(key.seal(WORDS, PLACE), PLACE))
                .isEqualTo(WORDS);
        assertThatThrownBy(() -> DataKey.unwrap(TestDatabase.KEYS, "here", "another", key.wrapped()))
                .isInstanceOf(DataKey.Unreadable.class);
        assertThatThrownBy(() -> DataKey.unwrap(TestDatabase.KEYS, "there", "somebody", key.wrapped()))
                .isInstanceOf(DataKey.Unreadable.class);
    }

    @Test
    void a_tenant_whose_key_is_nowhere_can_neither_be_read_nor_written() {
        TenantKeys empty = new FolderOfTenantKeys(TestDatabase.folder(), false);

        assertThatThrownBy(() -> DataKey.generate(empty, "here", "somebody"))
                .isInstanceOf(TenantKeys.UnknownTenantKey.class);
        assertThatThrownBy(() -> DataKey.generate(TestDatabase.KEYS, "../here", "somebody"))
                .isInstanceOf(TenantKeys.UnknownTenantKey.class);
    }
}
