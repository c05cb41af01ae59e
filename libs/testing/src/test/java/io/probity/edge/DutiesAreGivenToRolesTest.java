package io.probity.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.caller.Role;
import io.probity.policy.Duty;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("MC-22")
class DutiesAreGivenToRolesTest {

    @ParameterizedTest
    @EnumSource(Duty.class)
    void every_office_that_a_policy_can_name_is_a_role_of_tokens(Duty duty) {
        assertThat(duty.offices()).allSatisfy(office -> assertThat(Role.parse(office))
                .isPresent()
                .get()
                .isNotIn(List.of(Role.SERVICE, Role.OPERATIONS, Role.AGENCY_LIAISON, Role.AUDITOR)));
    }
}
