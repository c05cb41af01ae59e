package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.servers.PostgresServer;
import io.probity.servers.ServerFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {

    /** It dies while it is started again, as where one crash follows another: the next try must not find its folder in use. */
    @Test
    void a_database_that_is_gone_before_it_is_made_use_of_can_be_started_again(@TempDir Path home) {
        ServiceEnvironment environment = new ServiceEnvironment(Settings.onFreePorts(home, home));
        Path data = home.resolve("postgres");
        PostgresServer first = PostgresServer.start(data, 0);
        ProcessHandle postmaster = first.process().orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        assertThatThrownBy(() -> environment.with(first)).isInstanceOf(ServerFailure.class);

        try (PostgresServer again = environment.with(PostgresServer.start(data, 0))) {
            assertThat(again.isAlive()).isTrue();
        }
    }
}
