package io.probity.policy;

import static io.probity.policy.OutcomeCode.LEVEL_1;
import static io.probity.policy.OutcomeCode.LEVEL_2;
import static io.probity.policy.OutcomeCode.LEVEL_3;
import static io.probity.policy.OutcomeCode.NOT_CORRUPT_CONDUCT;
import static io.probity.policy.OutcomeCode.NOT_NOTIFIED;
import static io.probity.policy.OutcomeCode.SECTION_38;
import static io.probity.policy.OutcomeCode.SUSPICION_FORMED;
import static io.probity.policy.OutcomeCode.SUSPICION_NOT_FORMED;
import static io.probity.policy.OutcomeCode.TYPE_A;
import static io.probity.policy.OutcomeCode.TYPE_B;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QueenslandTest {

    private final StatutoryTest test = Tables.of("wattle-creek");
    private final List<Tables.Row> with = Tables.rows(test, Tables.agreement());
    private final List<Tables.Row> without = Tables.rows(test, Set.of());

    @Test
    void the_whole_decision_table_is_walked() {
        // Type A: 1 way to yes, 7 to Type B, of which 1 yes and 6 + 1 no. A suspicion: no, or yes and what follows.
        int corrupt = 1 + 7;
        int notCorrupt = 7 * 7;
        assertThat(without).hasSize(corrupt * 2 + notCorrupt);
        assertThat(with).hasSize(corrupt * (1 + 3) + notCorrupt);
    }

    @Test
    @Tag("HV-30")
    void it_is_type_a_exactly_if_all_three_elements_are_found() {
        assertThat(with).allSatisfy(row -> {
            var all = List.of("type-a-a", "type-a-b", "type-a-c").stream()
                    .allMatch(q -> row.value(q).equals("yes"));
            assertThat(row.conclusion().established().contains(TYPE_A)).isEqualTo(all);
        });
    }

    @Test
    @Tag("HV-31")
    void type_b_is_asked_only_where_type_a_fails_and_needs_all_three_elements() {
        assertThat(with).allSatisfy(row -> {
            var asked = row.conclusion().asked().contains("type-b-a");
            assertThat(asked).isEqualTo(!row.conclusion().established().contains(TYPE_A));
            var all = List.of("type-b-a", "type-b-b", "type-b-c").stream()
                    .allMatch(q -> row.value(q).equals("yes"));
            assertThat(row.conclusion().established().contains(TYPE_B)).isEqualTo(all);
            assertThat(row.conclusion().established().contains(NOT_CORRUPT_CONDUCT))
                    .isEqualTo(asked && !all);
        });
    }

    @Test
    @Tag("HV-35")
    void what_is_not_corrupt_conduct_is_not_notified_and_recorded_without_asking_for_a_suspicion() {
        assertThat(with)
                .filteredOn(row -> row.conclusion().established().contains(NOT_CORRUPT_CONDUCT))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.conclusion().established()).containsExactly(NOT_CORRUPT_CONDUCT, NOT_NOTIFIED);
                    assertThat(row.conclusion().suspicion()).isEmpty();
                    assertThat(row.conclusion().needsRecord()).isTrue();
                    assertThat(row.conclusion().agency()).isEmpty();
                });
    }

    @Test
    @Tag("HV-32")
    void a_suspicion_names_the_information_relied_on_and_its_absence_does_not() {
        assertThat(with)
                .filteredOn(row -> row.conclusion().asked().contains("suspicion"))
                .allSatisfy(row -> {
                    var held = row.value("suspicion").equals("yes");
                    assertThat(row.conclusion().suspicion()).contains(held ? SUSPICION_FORMED : SUSPICION_NOT_FORMED);
                    assertThat(row.conclusion().asked().contains("suspicion-information"))
                            .isEqualTo(held);
                });
    }

    @Test
    @Tag("HV-35")
    void without_a_reasonable_suspicion_nothing_is_notified_and_a_40a_record_is_needed() {
        assertThat(with)
                .filteredOn(row -> row.value("suspicion").equals("no"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.conclusion().category()).isEqualTo(NOT_NOTIFIED);
                    assertThat(row.conclusion().record().orElseThrow().id()).isEqualTo("section-40a");
                    assertThat(row.conclusion().record().orElseThrow().missing(Set.of("conduct", "evidence")))
                            .containsExactly("reasons");
                });
    }

    @Test
    @Tag("HV-33")
    void with_an_agreement_a_suspicion_is_level_1_2_or_3() {
        assertThat(with)
                .filteredOn(row -> row.value("suspicion").equals("yes"))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.conclusion().category().code()).isEqualTo(row.value("level")));
        assertThat(with)
                .filteredOn(row ->
                        Set.of(LEVEL_1, LEVEL_2).contains(row.conclusion().category()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.conclusion().agency()).contains("ccc");
                    assertThat(row.conclusion().needsRecord()).isFalse();
                });
    }

    @Test
    @Tag("HV-33")
    @Tag("HV-35")
    void level_3_is_not_referred_and_always_leaves_a_record() {
        assertThat(with)
                .filteredOn(row -> row.conclusion().category() == LEVEL_3)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.conclusion().agency()).isEmpty();
                    assertThat(row.conclusion().needsRecord()).isTrue();
                    assertThat(row.conclusion().suspicion()).contains(SUSPICION_FORMED);
                });
    }

    @Test
    @Tag("HV-34")
    void without_an_agreement_every_suspicion_goes_to_the_ccc_at_once() {
        assertThat(without)
                .filteredOn(row -> row.value("suspicion").equals("yes"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.conclusion().category()).isEqualTo(SECTION_38);
                    assertThat(row.conclusion().agency()).contains("ccc");
                    assertThat(row.conclusion().asked()).doesNotContain("level");
                });
    }

    @Test
    void every_path_ends_with_one_category_and_is_either_referred_or_recorded() {
        assertThat(with).allSatisfy(QueenslandTest::holds);
        assertThat(without).allSatisfy(QueenslandTest::holds);
    }

    private static void holds(Tables.Row row) {
        assertThat(row.conclusion().established())
                .filteredOn(o -> o.kind() == OutcomeCode.Kind.CATEGORY)
                .hasSize(1);
        assertThat(row.conclusion().agency().isPresent())
                .isNotEqualTo(row.conclusion().needsRecord());
    }
}
