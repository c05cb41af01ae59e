package io.probity.reporting.statewide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ComparableCouncilTest {

    @Test
    @Tag("CA-03")
    void a_number_below_five_is_not_told() {
        ComparableCouncil told = ComparableCouncil.of(counts(4, 30, 12, 10));
        assertThat(told.administrativeComplaints()).isEmpty();
        assertThat(told.referredToAgency()).hasValue(12);
        assertThat(told.corruptConductReports()).hasValue(30);
    }

    @Test
    @Tag("CA-03")
    void nor_is_a_total_from_which_a_small_part_could_be_computed() {
        assertThat(ComparableCouncil.of(counts(50, 30, 27, 3)).corruptConductReports())
                .isEmpty();
        assertThat(ComparableCouncil.of(counts(50, 30, 15, 12)).corruptConductReports())
                .as("three are still assessed")
                .isEmpty();
    }

    private static CouncilCounts counts(long administrative, long corruptConduct, long referred, long notNotified) {
        CouncilCounts counts = new CouncilCounts();
        counts.tenant = "wattle-creek";
        counts.administrative = administrative;
        counts.corruptConduct = corruptConduct;
        counts.referred = referred;
        counts.notNotified = notNotified;
        return counts;
    }
}
