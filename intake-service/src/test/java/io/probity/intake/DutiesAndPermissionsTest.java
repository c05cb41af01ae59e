package io.probity.intake;

import io.probity.policy.Duty;
import io.probity.testing.DutiesAndPermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("MC-22")
class DutiesAndPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "RECORD_COMPLAINT, confirm-verbal-record",
        "HEAR_REPORT, confirm-verbal-record",
        "REFER_COMPLAINT, refer-complaint",
        "REFER_COMPLAINT, view-complaint",
        "HANDLE_COMPLAINT, acknowledge-complaint",
        "HANDLE_COMPLAINT, view-complaint"
    })
    void the_gate_lets_in_whom_a_policy_can_name(Duty duty, String permission) {
        DutiesAndPermissions.assertThatTheGateLetsIn(duty, permission);
    }
}
