package io.probity.eventsourcing.chain;

import io.probity.eventsourcing.sealing.KeyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Signs with an Ed25519 key that stands outside the database. */
public final class Notary {
    private final PrivateKey key;

    private Notary(PrivateKey key) {
        this.key = key;
    }

    /** Opens a folder's signing key; where there is none, makes one, and its public half beside it for verifiers. */
    public static Notary in(Path folder) {
        Path file = folder.resolve("signing-key.pkcs8");
        try {
            if (Files.notExists(file)) create(folder, file);
            return new Notary(KeyFactory.getInstance("Ed25519")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(Files.readString(file)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key is damaged", e);
        }
    }

    public String sign(byte[] statement) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(statement);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not be signed", e);
        }
    }

    /**
     * Several services may share a folder: they take turns, and the first key stands. Its public half is written before
     * it, so that there is never a key that signs and that nobody could verify.
     */
    private static synchronized void create(Path folder, Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        try (var turn = FileChannel.open(
                        folder.resolve(".signing-key.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = turn.lock()) {
            if (!held.isValid() || Files.exists(file)) return;
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            KeyFile.replacePublic(
                    folder.resolve("signing-key.pub"), encode(pair.getPublic().getEncoded()));
            KeyFile.createSecret(file, encode(pair.getPrivate().getEncoded()));
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes) + "\n";
    }
}
