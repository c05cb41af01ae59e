package io.probity.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdTest {
    private final FakeClamd daemon = new FakeClamd();
    private final Clamd scanner = new Clamd("127.0.0.1", daemon.port(), Duration.ofSeconds(10));

    @AfterEach
    void the_daemon_goes() {
        daemon.close();
    }

    @Test
    void what_is_harmless_is_clean_and_what_is_harmful_is_not() throws Exception {
        assertThat(clean("A roster.")).isTrue();
        assertThat(clean("A roster with a " + FakeClamd.HARMFUL + " in it.")).isFalse();
    }

    @Test
    void a_document_is_passed_in_pieces_and_may_be_harmful_across_two() throws Exception {
        try (Scanner.Look look = scanner.begin()) {
            look.pass(bytes("bilby-"), 6);
            look.pass(bytes(""), 0);
            look.pass(bytes("burrow-canary!!"), 13);
            assertThat(look.clean()).isFalse();
        }
        assertThat(daemon.pieces()).containsExactly(6, 13);
    }

    @Test
    void what_is_longer_than_the_scanner_looks_through_is_not_taken_for_clean() throws Exception {
        try (Scanner.Look look = scanner.begin()) {
            byte[] piece = new byte[600_000];
            assertThatThrownBy(() -> {
                        for (int n = 0; n < 50; n++) look.pass(piece, piece.length);
                        look.clean();
                    })
                    .isInstanceOf(Scanner.Away.class);
        }
    }

    @Test
    void a_scanner_that_is_gone_says_nothing() throws Exception {
        ServerSocket wasThere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        wasThere.close();
        Clamd gone = new Clamd("127.0.0.1", wasThere.getLocalPort(), Duration.ofSeconds(10));
        assertThatThrownBy(gone::begin).isInstanceOf(Scanner.Away.class);
    }

    private boolean clean(String text) throws Exception {
        try (Scanner.Look look = scanner.begin()) {
            look.pass(bytes(text), text.length());
            return look.clean();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
