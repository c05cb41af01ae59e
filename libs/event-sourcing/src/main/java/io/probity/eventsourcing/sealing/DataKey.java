package io.probity.eventsourcing.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** The key of one subject. What it sealed can be opened at the place it was sealed for, and nowhere else. */
public final class DataKey {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] wrapped;
    private final @Nullable Aead aead;

    private DataKey(byte[] wrapped, @Nullable Aead aead) {
        this.wrapped = wrapped;
        this.aead = aead;
    }

    public static DataKey generate(TenantKeys tenants, String tenant, String subject) {
        byte[] raw = new byte[BYTES];
        RANDOM.nextBytes(raw);
        try {
            return new DataKey(tenants.of(tenant).encrypt(raw, owner(tenant, subject)), new AesGcmJce(raw));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be made", e);
        }
    }

    /** @throws Unreadable if it was not wrapped by this tenant's key, for this subject */
    public static DataKey unwrap(TenantKeys tenants, String tenant, String subject, byte[] wrapped) {
        try {
            return new DataKey(wrapped, new AesGcmJce(tenants.of(tenant).decrypt(wrapped, owner(tenant, subject))));
        } catch (GeneralSecurityException e) {
            throw new Unreadable("the key of " + subject, e);
        }
    }

    /** The key of a subject that was erased: it opens nothing, and seals nothing. */
    public static DataKey destroyed() {
        return new DataKey(new byte[0], null);
    }

    public boolean isDestroyed() {
        return aead == null;
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    public byte[] seal(byte[] open, Place place) {
        try {
            return aead().encrypt(open, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not be sealed", e);
        }
    }

    /** @throws Unreadable if it was sealed with another key, for another place, or changed since */
    public byte[] open(byte[] sealed, Place place) {
        try {
            return aead().decrypt(sealed, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new Unreadable(place.toString(), e);
        }
    }

    private Aead aead() {
        if (aead == null) throw new IllegalStateException("the key was destroyed");
        return aead;
    }

    private static byte[] owner(String tenant, String subject) {
        return (tenant + '\n' + subject).getBytes(StandardCharsets.UTF_8);
    }

    /** Something sealed does not open: it was tampered with, or moved. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String what, Throwable cause) {
            super(what + " does not open", cause);
        }
    }
}
