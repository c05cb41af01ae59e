package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void no_port_is_given_twice_and_none_that_an_outgoing_connection_could_take() {
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < 500; i++)
            assertThat(given.add(Ports.free())).as("given for the first time").isTrue();
        assertThat(given).allMatch(port -> port < 32_768);
    }

    @Test
    void no_port_is_given_that_another_process_was_given() throws Exception {
        List<String> asking = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Asking.class.getName());
        Process other = new ProcessBuilder(asking)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader says = other.inputReader()) {
            int its = Integer.parseInt(says.readLine());
            assertThat(GivenPorts.add(its)).isFalse();
            other.destroyForcibly().waitFor();
            assertThat(GivenPorts.add(its)).as("its process is no more").isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    /** Was given a port, and keeps it. */
    static final class Asking {
        static void main() throws InterruptedException {
            System.out.println(Ports.free());
            Thread.sleep(Duration.ofMinutes(1));
        }
    }

    @Test
    void a_port_is_free_until_somebody_listens_on_it() throws IOException {
        int port = Ports.free();
        assertThat(Ports.isFree(port)).isTrue();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
