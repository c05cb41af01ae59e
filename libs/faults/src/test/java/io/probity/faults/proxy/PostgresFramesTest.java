package io.probity.faults.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresFramesTest {

    @Test
    void messages_are_found_wherever_the_chunks_end() {
        byte[] said = bytes(frame('D', "x".repeat(300)), frame('C', "SELECT 1\0"), frame('Z', "I"));
        List<PostgresMessage> all = List.of(
                new PostgresMessage('D', "x".repeat(32)),
                new PostgresMessage('C', "SELECT 1"),
                new PostgresMessage('Z', "I"));

        for (int size = 1; size <= said.length; size++) {
            PostgresFrames frames = new PostgresFrames();
            List<PostgresMessage> found = new ArrayList<>();
            for (int at = 0; at < said.length; at += size) {
                byte[] chunk = java.util.Arrays.copyOfRange(said, at, Math.min(at + size, said.length));
                frames.read(chunk, chunk.length).forEach(one -> found.add(one.message()));
            }
            assertThat(found).isEqualTo(all);
        }
    }

    @Test
    void a_message_tells_where_in_the_chunk_it_begins() {
        byte[] said = bytes(frame('D', "row"), frame('C', "COMMIT\0"));

        List<PostgresFrames.Found> found = new PostgresFrames().read(said, said.length);
        assertThat(found.getLast().at()).isEqualTo(frame('D', "row").length);
        assertThat(found.getLast().message().completes("COMMIT")).isTrue();
    }

    @Test
    void the_one_byte_that_refuses_encryption_is_no_message() {
        PostgresFrames frames = new PostgresFrames();
        frames.asked(ByteBuffer.allocate(8).putInt(8).putInt(80_877_103).array(), 8);
        byte[] said = bytes(new byte[] {'N'}, frame('Z', "I"));

        assertThat(frames.read(said, said.length))
                .extracting(PostgresFrames.Found::at)
                .containsExactly(1);
    }

    private static byte[] frame(char type, String body) {
        return ByteBuffer.allocate(5 + body.length())
                .put((byte) type)
                .putInt(4 + body.length())
                .put(body.getBytes(ISO_8859_1))
                .array();
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
