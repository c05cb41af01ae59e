package io.probity.eventsourcing.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Chains the events of a stream. Each event's hash is SHA-256 over the hash of the one before it (32 zero bytes before
 * the first) and its own canonical bytes: tenant, stream, version (decimal), type, data and metadata as stored, each as
 * UTF-8 behind its length in four bytes, big-endian.
 */
public final class HashChain {
    private static final byte[] BEGINNING = new byte[32];

    private HashChain() {}

    /** What stands before a stream's first event. */
    public static byte[] beginning() {
        return BEGINNING.clone();
    }

    public static byte[] next(
            byte[] previous, String tenant, String stream, int version, String type, String data, String metadata) {
        MessageDigest digest = sha256();
        digest.update(previous);
        for (String part : new String[] {tenant, stream, Integer.toString(version), type, data, metadata}) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
