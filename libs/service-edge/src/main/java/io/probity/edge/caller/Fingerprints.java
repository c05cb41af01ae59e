package io.probity.edge.caller;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.probity.eventsourcing.sealing.KeyFile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By what a request is known again. It is kept beside the log, so it is made with a key that is not in the database:
 * whoever has that alone cannot try out what somebody may have asked.
 */
@Singleton
public class Fingerprints {
    static final String FILE = "fingerprints.key";
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    /** Kept by each thread that asks, with the key in it: it is looked for among the providers once. */
    private final ThreadLocal<Mac> mac;

    @Inject
    Fingerprints(
            @ConfigProperty(name = "probity.sealing.keys") Path folder,
            @ConfigProperty(name = "probity.sealing.create-missing") boolean createMissing) {
        Path file = folder.resolve(FILE);
        try {
            if (createMissing && Files.notExists(file)) KeyFile.createSecret(file, fresh());
            SecretKey key = new SecretKeySpec(Base64.getMimeDecoder().decode(Files.readString(file)), HMAC);
            this.mac = ThreadLocal.withInitial(() -> mac(key));
        } catch (IOException e) {
            throw new UncheckedIOException("no key for fingerprints of requests: " + FILE, e);
        }
    }

    /** A service without the key does not start, rather than refuse the first request. */
    void ready(@Observes StartupEvent started) {
        of("started");
    }

    /** Hex. Each part ends in a zero byte, so that no two lists of parts read alike. */
    public String of(String... parts) {
        return HexFormat.of().formatHex(mac.get().doFinal((String.join("\0", parts) + "\0").getBytes(UTF_8)));
    }

    private static Mac mac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes) + "\n";
    }
}
