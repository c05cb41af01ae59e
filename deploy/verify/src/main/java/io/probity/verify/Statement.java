package io.probity.verify;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** A checkpoint, as it was signed when the log had so many events. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Statement(String log, long size, String root, String at, String signature) {

    boolean isSignedBy(PublicKey key) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(("probity checkpoint\n" + log + '\n' + size + '\n' + root + '\n' + at)
                    .getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
