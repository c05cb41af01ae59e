package io.probity.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusMainTest
@QuarkusTestResource(RealServers.class)
@TestProfile(AForgottenPermissionStopsTheServiceTest.Careless.class)
class AForgottenPermissionStopsTheServiceTest {

    @Test
    @Tag("S21")
    void a_service_with_an_endpoint_that_asks_for_no_permission_does_not_start(QuarkusMainLauncher launcher) {
        var ended = launcher.launch();
        assertThat(ended.exitCode()).isNotZero();
        assertThat(ended.getOutput() + ended.getErrorOutput()).contains("CarelessResource.open has no @Permission");
    }

    public static class Careless implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "careless";
        }
    }
}
