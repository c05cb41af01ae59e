package io.probity.notification.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;

/** An integrity agency that councils must notify. */
public enum Agency {
    /** Crime and Corruption Commission, Queensland. */
    CCC,
    /** Independent Broad-based Anti-corruption Commission, Victoria. */
    IBAC,
    /** Independent Commission Against Corruption, New South Wales. */
    ICAC;

    /** The code tokens, policies and paths know it by, such as {@code ccc}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Agency of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The one referral of an assessed matter to this agency. */
    public ReferralRef of(UUID complaint, String assessment) {
        String words = "referral/" + complaint + "/" + assessment + "/" + code();
        return new ReferralRef(UUID.nameUUIDFromBytes(words.getBytes(UTF_8)), complaint, assessment, this);
    }
}
