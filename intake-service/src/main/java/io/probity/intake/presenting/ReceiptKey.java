package io.probity.intake.presenting;

import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.sealing.KeyFile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the receipt of a request, the same one each time: whoever lost the answer and asks again is told it again, and no
 * second one becomes valid. The key stands with the sealing keys, outside the database.
 */
@Singleton
public class ReceiptKey {
    static final String FILE = "receipts.key";
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    @Inject
    ReceiptKey(
            @ConfigProperty(name = "probity.sealing.keys") Path folder,
            @ConfigProperty(name = "probity.sealing.create-missing") boolean createMissing) {
        Path file = folder.resolve(FILE);
        try {
            if (createMissing && Files.notExists(file)) KeyFile.createSecret(file, fresh());
            this.key = new SecretKeySpec(Base64.getMimeDecoder().decode(Files.readString(file)), HMAC);
        } catch (IOException e) {
            throw new UncheckedIOException("no key for receipts: " + FILE, e);
        }
    }

    /** A service without the key does not start, rather than refuse the first report. */
    void ready(@Observes StartupEvent started) {
        mac("started");
    }

    /** Of who asked what under which name: its fingerprint holds the words as well, so that the name alone is not enough. */
    public ReceiptCode of(String council, Request request) {
        return ReceiptCode.of(mac(council + "\0" + request.id() + "\0" + request.fingerprint()));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
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
