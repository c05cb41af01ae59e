package io.probity.intake.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(7);
    private final ReceiptCode code = ReceiptCode.of(chance());

    @Test
    void it_is_written_down_in_seven_groups_of_five_of_which_120_bits_are_secret() {
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(code.secret()).hasSize(24);
        assertThat(code.text().replace("-", "")).startsWith(code.place() + code.secret());
    }

    @Test
    void it_is_read_as_somebody_would_type_it() {
        assertThat(ReceiptCode.read(code.text())).contains(code);
        assertThat(ReceiptCode.read(
                        " " + code.text().toLowerCase(java.util.Locale.ROOT).replace('-', ' ') + " "))
                .contains(code);
        assertThat(ReceiptCode.read(code.text().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Test
    void every_single_wrong_letter_is_told_apart() {
        String right = code.text().replace("-", "");
        for (int i = 0; i < right.length(); i++)
            for (char wrong : LETTERS.toCharArray())
                if (wrong != right.charAt(i))
                    assertThat(ReceiptCode.read(right.substring(0, i) + wrong + right.substring(i + 1)))
                            .isEmpty();
    }

    @Test
    void two_letters_that_changed_places_are_told_apart() {
        for (int n = 0; n < 100; n++) {
            String right = ReceiptCode.of(chance()).text().replace("-", "");
            for (int i = 0; i + 1 < right.length(); i++) {
                char first = right.charAt(i);
                char second = right.charAt(i + 1);
                // The two that Luhn's sum cannot tell apart: the least and the greatest.
                if (first == second || (first == '0' && second == 'Z') || (first == 'Z' && second == '0')) continue;
                assertThat(ReceiptCode.read(right.substring(0, i) + second + first + right.substring(i + 2)))
                        .isEmpty();
            }
        }
    }

    @Test
    void what_is_no_receipt_is_none() {
        assertThat(ReceiptCode.read("")).isEmpty();
        assertThat(ReceiptCode.read(code.text() + "0")).isEmpty();
        assertThat(ReceiptCode.read(code.text().replace(code.text().charAt(0), 'Ü')))
                .isEmpty();
    }

    @Test
    void every_letter_stands_at_every_place_and_none_is_said_twice() {
        Set<String> all = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (int n = 0; n < 2_000; n++) {
            String text = ReceiptCode.of(chance()).text().replace("-", "");
            all.add(text);
            for (int i = 0; i < text.length(); i++) places.add(i + " " + text.charAt(i));
        }
        assertThat(all).hasSize(2_000);
        assertThat(places).hasSize(35 * LETTERS.length());
    }

    @Test
    void it_never_shows_in_a_log() {
        assertThat(code.toString()).doesNotContain(code.place()).doesNotContain(code.secret());
    }

    private byte[] chance() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }
}
