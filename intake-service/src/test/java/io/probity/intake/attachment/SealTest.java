package io.probity.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final AttachmentId ROSTER = new AttachmentId("wattle-creek", UUID.randomUUID(), UUID.randomUUID());
    private static final byte[] CONTENT = "The depot's roster. ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

    private final String key = Seal.newKey();
    private final byte[] sealed = sealed();

    @Test
    void what_was_sealed_opens_at_its_place_and_reads_nowhere() throws IOException {
        assertThat(open(sealed, key, ROSTER)).isEqualTo(CONTENT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("roster");
    }

    @Test
    void at_another_place_of_another_matter_or_council_it_does_not_open() {
        doesNotOpen(sealed, key, new AttachmentId("ironbark", ROSTER.matter(), ROSTER.id()));
        doesNotOpen(sealed, key, new AttachmentId("wattle-creek", UUID.randomUUID(), ROSTER.id()));
        doesNotOpen(sealed, key, new AttachmentId("wattle-creek", ROSTER.matter(), UUID.randomUUID()));
        doesNotOpen(sealed, Seal.newKey(), ROSTER);
    }

    @Test
    void no_byte_can_be_changed_and_no_piece_be_left_out() {
        for (int at = 0; at < sealed.length; at += 997) {
            byte[] changed = sealed.clone();
            changed[at] = (byte) ~changed[at];
            doesNotOpen(changed, key, ROSTER);
        }
        for (int piece = 1; piece < 7; piece++) doesNotOpen(Arrays.copyOf(sealed, piece << 16), key, ROSTER);
        doesNotOpen(new byte[0], key, ROSTER);
    }

    private byte[] sealed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream sealing = Seal.sealing(out, key, ROSTER)) {
            sealing.write(CONTENT);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] open(byte[] sealed, String key, AttachmentId place) throws IOException {
        return Seal.opening(new ByteArrayInputStream(sealed), key, place).readAllBytes();
    }

    private static void doesNotOpen(byte[] sealed, String key, AttachmentId place) {
        assertThatThrownBy(() -> open(sealed, key, place)).isInstanceOf(IOException.class);
    }
}
