package io.probity.intake.presenting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes, one lane, in the usual text form {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}: each
 * hash is checked with what it was made with, whatever is chosen for later ones.
 */
final class Argon2 {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String FORM = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s";
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;

    /** Matches no secret anybody could send, and costs what any other costs. */
    static final String OF_NOTHING = hash("");

    private Argon2() {}

    static String hash(String secret) {
        byte[] salt = new byte[SALT];
        CHANCE.nextBytes(salt);
        return FORM.formatted(KIBIBYTES, PASSES, LANES, text(salt), text(hash(secret, salt, KIBIBYTES, PASSES, LANES)));
    }

    static boolean matches(String secret, String hash) {
        String[] parts = hash.split("[$,=]", -1);
        byte[] salt = Base64.getDecoder().decode(parts[10]);
        byte[] expected = Base64.getDecoder().decode(parts[11]);
        byte[] actual =
                hash(secret, salt, Integer.parseInt(parts[5]), Integer.parseInt(parts[7]), Integer.parseInt(parts[9]));
        return MessageDigest.isEqual(expected, actual);
    }

    private static byte[] hash(String secret, byte[] salt, int kibibytes, int passes, int lanes) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH];
        argon2.generateBytes(secret.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
