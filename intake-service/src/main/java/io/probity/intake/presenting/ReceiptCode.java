package io.probity.intake.presenting;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A receipt as it is written down: seven groups of five of Crockford's letters. The first two groups (50 bits) say where
 * to look and are no secret of weight; the next 24 letters are the secret (120 bits); the last letter tells a typing error
 * apart (Luhn's sum, to the base 32), also to a page that never sends it.
 */
public record ReceiptCode(String place, String secret) {
    /** No I, L, O, U, which are misread or misheard. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int PLACE = 10;
    private static final int SECRET = 24;
    private static final int GROUP = 5;
    private static final int BASE = ALPHABET.length();

    /** @param chance at least 170 bits that nobody can foresee */
    static ReceiptCode of(byte[] chance) {
        BigInteger bits = new BigInteger(1, chance);
        StringBuilder letters = new StringBuilder(PLACE + SECRET);
        for (int i = 0; i < PLACE + SECRET; i++)
            letters.append(ALPHABET.charAt(bits.shiftRight(i * GROUP).intValue() & (BASE - 1)));
        return new ReceiptCode(letters.substring(0, PLACE), letters.substring(PLACE));
    }

    /** As somebody typed it, with or without hyphens, small or large; empty where it was mistyped. */
    static Optional<ReceiptCode> read(String typed) {
        String letters = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (letters.length() != PLACE + SECRET + 1
                || letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)
                || check(letters.substring(0, PLACE + SECRET)) != letters.charAt(PLACE + SECRET))
            return Optional.empty();
        return Optional.of(new ReceiptCode(letters.substring(0, PLACE), letters.substring(PLACE, PLACE + SECRET)));
    }

    /** To be shown to its owner, once. */
    public String text() {
        String letters = place + secret;
        return (letters + check(letters)).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** The stream that the receipt is kept in: nobody has to search for it. */
    public UUID stream(String council) {
        return UUID.nameUUIDFromBytes(("receipt\0" + council + "\0" + place).getBytes(StandardCharsets.UTF_8));
    }

    /** Each second letter counts twice, with its digits added: one wrong letter, or two that changed places, show. */
    private static char check(String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = ALPHABET.indexOf(letters.charAt(letters.length() - 1 - i)) * (i % 2 == 0 ? 2 : 1);
            sum += value / BASE + value % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "[receipt]";
    }
}
