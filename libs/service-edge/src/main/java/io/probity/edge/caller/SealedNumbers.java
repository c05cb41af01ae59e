package io.probity.edge.caller;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers that clients hand back and do not read: sealed, and sealed anew each time. A version counts all that happened to a
 * matter, a place in the log all that happened at all, also what is kept from whoever is given it; two of them do not even tell
 * whether something happened in between (HV-36, MC-15).
 */
@Singleton
public class SealedNumbers {
    /** What a number is for: handed back for anything else, it is none (MC-15). */
    public enum Use {
        VERSION,
        PAGE
    }

    private static final String SEALED_BY = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int MAC_BITS = 128;
    private static final int LENGTH = NONCE + Long.BYTES + MAC_BITS / Byte.SIZE;

    /** Kept by each thread that seals: to look for one among the providers takes longer than to seal with it. */
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(SealedNumbers::newCipher);

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    @Inject
    SealedNumbers(Fingerprints fingerprints) {
        this.key = new SecretKeySpec(HexFormat.of().parseHex(fingerprints.of("sealed-numbers")), "AES");
    }

    /**
     * 48 letters, digits, dashes and underscores.
     *
     * @param of names what it is a version of, or a place in, and nothing else
     */
    public String seal(Use use, String of, long number) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, use, of, nonce)
                    .doFinal(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
            byte[] all = ByteBuffer.allocate(LENGTH).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for what was not sealed here, for this use, of this. */
    public OptionalLong open(Use use, String of, String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length != LENGTH) return OptionalLong.empty();
            byte[] number = cipher(Cipher.DECRYPT_MODE, use, of, Arrays.copyOf(bytes, NONCE))
                    .doFinal(bytes, NONCE, LENGTH - NONCE);
            return OptionalLong.of(ByteBuffer.wrap(number).getLong());
        } catch (IllegalArgumentException | AEADBadTagException notOurs) {
            return OptionalLong.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, Use use, String of, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        cipher.init(mode, key, new GCMParameterSpec(MAC_BITS, nonce));
        cipher.updateAAD((use.name() + "\0" + of).getBytes(UTF_8));
        return cipher;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance(SEALED_BY);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
