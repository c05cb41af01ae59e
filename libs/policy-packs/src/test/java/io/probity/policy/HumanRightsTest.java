package io.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HumanRightsTest {
    private final Policies policies = Policies.load();
    private final Policy queensland = policies.find("wattle-creek", "8");
    private final Policy victoria = policies.find("ironbark", "5.0");
    private final Policy newSouthWales = policies.find("saltbush", "1");

    @Test
    @Tag("HV-41")
    void a_state_with_such_a_law_lists_its_rights_and_says_whether_they_come_before_a_decision() {
        assertThat(queensland.humanRights().orElseThrow().rights()).hasSize(23);
        assertThat(victoria.humanRights().orElseThrow().rights()).hasSize(20);
        assertThat(newSouthWales.humanRights()).isEmpty();
        assertThat(queensland.considersRightsFirst()).isTrue();
        assertThat(victoria.considersRightsFirst()).isFalse();
        assertThat(newSouthWales.considersRightsFirst()).isFalse();
    }

    @Test
    @Tag("HV-41")
    void a_right_is_known_by_its_code_and_by_no_other_word() {
        HumanRights rights = queensland.humanRights().orElseThrow();
        assertThat(rights.lists(List.of("privacy-and-reputation", "fair-hearing")))
                .isTrue();
        assertThat(rights.lists(List.of())).isTrue();
        assertThat(rights.lists(List.of("privacy-and-reputation", "quiet"))).isFalse();
        assertThat(rights.sentence()).contains("Human Rights Act 2019 (Qld)", "fair-hearing");
    }

    /** From 2 March 2026: without week-ends, Good Friday, Easter Monday and Labour Day; Anzac Day is a Saturday. */
    @Test
    void queensland_answers_within_45_business_days() {
        ClockRule rule = queensland.clock("human-rights-response").orElseThrow();
        assertThat(rule.clause()).isEqualTo("HV-41");
        assertThat(queensland.due(rule, LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(victoria.clock("human-rights-response")).isEmpty();
        assertThat(newSouthWales.clock("human-rights-response")).isEmpty();
    }

    @Test
    @Tag("HV-41")
    void queenslands_annual_report_counts_human_rights_complaints() {
        assertThat(queensland.annualReport().line("human-rights").orElseThrow().counts())
                .containsExactly("made", "human-rights");
    }
}
