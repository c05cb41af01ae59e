package io.probity.policy;

import static io.probity.policy.OutcomeCode.CORRUPT_CONDUCT;
import static io.probity.policy.OutcomeCode.NOTIFY;
import static io.probity.policy.OutcomeCode.NOT_CORRUPT_CONDUCT;
import static io.probity.policy.OutcomeCode.NOT_NOTIFIED;
import static io.probity.policy.OutcomeCode.SUSPICION_FORMED;
import static io.probity.policy.OutcomeCode.SUSPICION_NOT_FORMED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VictoriaAndNewSouthWalesTest {

    private final List<Tables.Row> victoria = Tables.rows(Tables.of("ironbark"), Set.of());
    private final List<Tables.Row> newSouthWales = Tables.rows(Tables.of("saltbush"), Set.of());

    @Test
    @Tag("MC-09")
    void the_threshold_is_met_exactly_if_all_three_limbs_are() {
        assertThat(victoria).hasSize(5).allSatisfy(row -> {
            var met = List.of("limb-1", "limb-2", "suspicion").stream()
                    .allMatch(q -> row.value(q).equals("yes"));
            assertThat(row.conclusion().category()).isEqualTo(met ? NOTIFY : NOT_NOTIFIED);
            assertThat(row.conclusion().agency().isPresent()).isEqualTo(met);
            assertThat(row.conclusion().needsRecord()).isEqualTo(!met);
        });
        assertThat(victoria)
                .filteredOn(row -> row.conclusion().category() == NOTIFY)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.conclusion().agency()).contains("ibac");
                    assertThat(row.conclusion().established())
                            .containsExactly(CORRUPT_CONDUCT, SUSPICION_FORMED, NOTIFY);
                });
    }

    @Test
    @Tag("MC-10")
    void conduct_that_fails_limb_one_or_two_is_not_corrupt_conduct() {
        assertThat(victoria)
                .filteredOn(row ->
                        row.value("limb-1").equals("no") || row.value("limb-2").equals("no"))
                .hasSize(3)
                .allSatisfy(row ->
                        assertThat(row.conclusion().established()).containsExactly(NOT_CORRUPT_CONDUCT, NOT_NOTIFIED));
    }

    @Test
    @Tag("IC-14")
    void in_new_south_wales_a_suspicion_on_reasonable_grounds_goes_to_the_icac() {
        assertThat(newSouthWales).hasSize(2);
        assertThat(newSouthWales.get(0).conclusion().established()).containsExactly(SUSPICION_FORMED, NOTIFY);
        assertThat(newSouthWales.get(0).conclusion().agency()).contains("icac");
        assertThat(newSouthWales.get(1).conclusion().established()).containsExactly(SUSPICION_NOT_FORMED, NOT_NOTIFIED);
        assertThat(newSouthWales.get(1).conclusion().needsRecord()).isTrue();
    }
}
