package io.probity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.caller.Role;
import io.probity.policy.Duty;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a policy can give to an office, that office can call: the gate lets it in, and the policy decides. */
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
    void the_gate_lets_in_whom_a_policy_can_name(Duty duty, String permission) throws IOException {
        var permissions = new Properties();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/permissions.properties"))) {
            permissions.load(file);
        }
        assertThat(Arrays.stream(permissions.getProperty(permission).split(",", -1))
                        .map(String::strip))
                .containsAll(duty.offices());
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void every_office_that_a_policy_can_name_is_a_role_of_tokens(Duty duty) {
        assertThat(duty.offices()).allSatisfy(office -> assertThat(Role.parse(office))
                .isPresent()
                .get()
                .isNotIn(List.of(Role.SERVICE, Role.OPERATIONS, Role.AGENCY_LIAISON, Role.AUDITOR)));
    }
}
