package io.probity.intake.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.policy.Duty;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy can give to an office, that office can call: the gate lets it in, and the policy decides. */
@Tag("MC-22")
class DutiesAndPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "REFER_COMPLAINT, refer-complaint",
        "REFER_COMPLAINT, view-complaint",
        "HANDLE_COMPLAINT, acknowledge-complaint",
        "HANDLE_COMPLAINT, view-complaint"
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
}
