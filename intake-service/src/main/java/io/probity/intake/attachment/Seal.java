package io.probity.intake.attachment;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Seals a document piece by piece, under a key of its own, at its place. The key is kept in the complaint's event, sealed
 * with the complaint's: whoever destroys that one destroys all of them.
 */
final class Seal {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int KEY = 32;
    private static final int PIECE = 64 << 10;

    private Seal() {}

    static String newKey() {
        byte[] key = new byte[KEY];
        CHANCE.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    static OutputStream sealing(OutputStream out, String key, AttachmentId attachment) throws IOException {
        try {
            return with(key).newEncryptingStream(out, attachment.place());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a document could not be sealed", e);
        }
    }

    /** What it reads fails where a piece was changed, is missing, or belongs elsewhere. */
    static InputStream opening(InputStream in, String key, AttachmentId attachment) throws IOException {
        try {
            return with(key).newDecryptingStream(in, attachment.place());
        } catch (GeneralSecurityException e) {
            throw new IOException("a document does not open", e);
        }
    }

    private static AesGcmHkdfStreaming with(String key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(Base64.getDecoder().decode(key), "HmacSha256", KEY, PIECE, 0);
    }
}
