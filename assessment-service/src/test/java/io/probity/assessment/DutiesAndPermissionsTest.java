package io.probity.assessment;

import io.probity.policy.Duty;
import io.probity.testing.DutiesAndPermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("MC-22")
class DutiesAndPermissionsTest {

    @ParameterizedTest
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
}
