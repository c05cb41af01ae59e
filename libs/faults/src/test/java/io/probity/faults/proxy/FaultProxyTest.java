package io.probity.faults.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
    private static final byte[] WORDS = "twelve bytes".getBytes(UTF_8);

    private final EchoServer server = new EchoServer();
    private final FaultProxy proxy = FaultProxy.to(server.port());

    @AfterEach
    void close() {
        proxy.close();
        server.close();
    }

    @Test
    void without_trouble_all_passes_both_ways_and_both_ends_hear_of_the_end() throws IOException {
        try (Socket client = connected()) {
            assertThat(said(client)).isEqualTo(WORDS);
            client.shutdownOutput();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(proxy.cuts()).isZero();
        assertThat(proxy.accepted()).isEqualTo(1);
    }

    @Test
    void a_delay_holds_up_each_direction_by_itself() throws IOException {
        try (Socket client = connected()) {
            assertThat(said(client)).isEqualTo(WORDS);
            proxy.toServer(new Trouble.Delay(Duration.ofMillis(100)));
            assertThat(took(client)).isGreaterThanOrEqualTo(100);
            proxy.toClient(new Trouble.Delay(Duration.ofMillis(100)));
            assertThat(took(client)).isGreaterThanOrEqualTo(200);
            proxy.mend();
            assertThat(said(client)).isEqualTo(WORDS);
        }
    }

    @Test
    void slices_arrive_one_after_the_other_and_whole() throws IOException {
        proxy.toClient(new Trouble.Slices(1, Duration.ofMillis(10)));
        try (Socket client = connected()) {
            client.getOutputStream().write(WORDS);
            int first = client.getInputStream().read(new byte[100]);
            assertThat(first).isLessThan(WORDS.length);
            assertThat(client.getInputStream().readNBytes(WORDS.length - first)).endsWith((byte) 's');
        }
    }

    @Test
    void what_is_held_comes_through_once_it_is_let_go() throws IOException {
        try (Socket client = connected()) {
            proxy.toServer(new Trouble.Held());
            client.getOutputStream().write(WORDS);
            assertSilent(client);
            assertThat(server.heard()).isZero();
            proxy.mend();
            assertThat(client.getInputStream().readNBytes(WORDS.length)).isEqualTo(WORDS);
        }
    }

    @Test
    void a_half_open_connection_is_accepted_stays_silent_for_good_and_harms_no_later_one() throws IOException {
        proxy.bothWays(new Trouble.Silence());
        try (Socket client = connected()) {
            client.getOutputStream().write(WORDS);
            assertSilent(client);
            proxy.mend();
            client.getOutputStream().write(WORDS);
            assertSilent(client);
            assertThat(server.heard()).isZero();
            try (Socket later = connected()) {
                assertThat(said(later)).isEqualTo(WORDS);
            }
        }
    }

    @Test
    void a_cut_lets_exactly_so_many_bytes_through_and_is_a_reset() throws IOException {
        try (Socket client = connected()) {
            assertThat(said(client)).isEqualTo(WORDS);
            proxy.toClient(new Trouble.CutAfter(5));
            client.getOutputStream().write(WORDS);
            assertThatThrownBy(() -> client.getInputStream().readNBytes(WORDS.length))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("reset");
        }
        assertThat(server.heard()).isEqualTo(2L * WORDS.length);
        assertThat(proxy.cuts()).isEqualTo(1);
    }

    @Test
    void cutting_all_ends_every_connection_and_none_is_left_open() throws IOException, InterruptedException {
        try (Socket one = connected();
                Socket other = connected()) {
            assertThat(said(one)).isEqualTo(said(other));
            proxy.cutAll();
            assertThatThrownBy(() -> one.getInputStream().read()).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> other.getInputStream().read()).isInstanceOf(IOException.class);
        }
        assertThat(proxy.open()).isZero();
        assertThat(proxy.cuts()).isEqualTo(2);
    }

    private Socket connected() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setTcpNoDelay(true);
        return client;
    }

    private static byte[] said(Socket client) throws IOException {
        client.getOutputStream().write(WORDS);
        return client.getInputStream().readNBytes(WORDS.length);
    }

    private static long took(Socket client) throws IOException {
        long begin = System.nanoTime();
        assertThat(said(client)).isEqualTo(WORDS);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(150);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(0);
    }
}
