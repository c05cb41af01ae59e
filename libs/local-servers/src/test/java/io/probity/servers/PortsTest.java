package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
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
    void a_port_is_free_until_somebody_listens_on_it() throws IOException {
        int port = Ports.free();
        assertThat(Ports.isFree(port)).isTrue();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
