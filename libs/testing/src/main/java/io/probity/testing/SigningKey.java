package io.probity.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Properties;

/** The key pair of this run, made at its start. System properties carry it between Quarkus' class loaders. */
final class SigningKey {
    private static final String PRIVATE = "probity.testing.key.private";
    private static final String PUBLIC = "probity.testing.key.public";

    private SigningKey() {}

    static KeyPair pair() {
        Properties shared = System.getProperties();
        synchronized (shared) {
            if (shared.getProperty(PRIVATE) == null) {
                KeyPair made = generate();
                shared.setProperty(PRIVATE, base64(made.getPrivate().getEncoded()));
                shared.setProperty(PUBLIC, base64(made.getPublic().getEncoded()));
            }
            return read(shared.getProperty(PUBLIC), shared.getProperty(PRIVATE));
        }
    }

    static String publicKey() {
        return base64(pair().getPublic().getEncoded());
    }

    static KeyPair generate() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(2048);
            return rsa.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64Url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair read(String publicKey, String privateKey) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            Base64.Decoder base64 = Base64.getDecoder();
            return new KeyPair(
                    rsa.generatePublic(new X509EncodedKeySpec(base64.decode(publicKey))),
                    rsa.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(privateKey))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
