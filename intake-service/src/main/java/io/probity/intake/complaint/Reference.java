package io.probity.intake.complaint;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What a complainant quotes, such as {@code WCS-7Q4M-2KXP}: no number, which would betray how many there are. */
public final class Reference {
    /** Crockford's alphabet: no I, L, O, U, which are misread or misheard. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 4;
    private static final int BITS = 5;

    private Reference() {}

    /** The reference of a matter of this id. */
    public static String of(String initials, UUID complaint) {
        long bits = new BigInteger(1, digest(complaint)).longValue();
        return initials + "-" + group(bits) + "-" + group(bits >>> (GROUP * BITS));
    }

    private static String group(long bits) {
        StringBuilder group = new StringBuilder(GROUP);
        for (int i = 0; i < GROUP; i++) group.append(ALPHABET.charAt((int) (bits >>> (i * BITS)) & 31));
        return group.toString();
    }

    private static byte[] digest(UUID id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
