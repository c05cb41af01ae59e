package io.probity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.policy.Duty;
import io.probity.testing.DutiesAndPermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DutiesAndPermissionsTest {
    private static final String COMPLAINT = "/councils/{council}/complaints/{complaint}";

    @ParameterizedTest
    @Tag("MC-22")
    @CsvSource({
        "ASSESS, fill-header",
        "ASSESS, answer-question",
        "ASSESS, leave-unidentified",
        "DIRECT_INVESTIGATION, direct-investigation",
        "REVIEW_CONTROLS, review-controls",
        "REVIEW_CONTROLS, view-control-review",
        "LOOK_AT_CONTROL_REVIEW, endorse-control-review",
        "LOOK_AT_CONTROL_REVIEW, view-control-review"
    })
    void the_gate_lets_in_whom_a_policy_can_name(Duty duty, String permission) {
        DutiesAndPermissions.assertThatTheGateLetsIn(duty, permission);
    }

    /** The duties of intake are of whoever has the complaint, whose conflicts stand in its investigation. */
    @ParameterizedTest
    @Tag("HV-36")
    @EnumSource(Duty.class)
    void whom_a_policy_can_give_a_duty_the_gate_lets_declare_a_conflict(Duty duty) {
        DutiesAndPermissions.assertThatTheGateLetsIn(
                duty, duty == Duty.ASSESS ? "declare-conflict" : "declare-conflict-in-investigation");
    }

    @ParameterizedTest
    @Tag("HV-36")
    @MethodSource("deedsOnAnAssessment")
    void whoever_may_do_anything_in_an_assessment_may_declare_a_conflict_in_it(String permission) {
        DutiesAndPermissions.assertThatWhoeverMay(permission, "declare-conflict");
    }

    @ParameterizedTest
    @Tag("HV-36")
    @MethodSource("deedsInAnInvestigation")
    void whoever_may_do_anything_in_an_investigation_may_declare_a_conflict_in_it(String permission) {
        DutiesAndPermissions.assertThatWhoeverMay(permission, "declare-conflict-in-investigation");
    }

    /** What the form asks of a decision-maker beside the decision (HV-35, HV-38, HV-41). */
    @ParameterizedTest
    @Tag("HV-37")
    @CsvSource({
        "record-not-notified",
        "consider-human-rights",
        "take-preliminary-action",
        "consider-other-matters",
        "reopen-assessment"
    })
    void whoever_may_decide_may_do_what_the_form_asks_of_them(String permission) {
        DutiesAndPermissions.assertThatWhoeverMay("endorse-assessment", permission);
    }

    /** A path that is written otherwise would be looked at by none of these tests. */
    @Test
    void all_that_is_done_is_looked_at() {
        assertThat(deedsOnAnAssessment()).contains("endorse-assessment", "reopen-assessment", "manage-conflict");
        assertThat(deedsInAnInvestigation()).contains("review-controls", "decide-outcome", "open-investigation");
        List<String> looked =
                Stream.concat(deedsOnAnAssessment(), deedsInAnInvestigation()).toList();
        assertThat(DutiesAndPermissions.deeds("io.probity.assessment", "/councils/{council}"))
                .filteredOn(deed -> !looked.contains(deed))
                .as("the registers, of which whoever keeps them decides in no matter")
                .containsExactlyInAnyOrder("record-reporting-line", "declare-relationship", "end-relationship");
    }

    static Stream<String> deedsOnAnAssessment() {
        return DutiesAndPermissions.deeds("io.probity.assessment", COMPLAINT + "/assessment");
    }

    static Stream<String> deedsInAnInvestigation() {
        return DutiesAndPermissions.deeds("io.probity.assessment", COMPLAINT + "/investigation");
    }
}
