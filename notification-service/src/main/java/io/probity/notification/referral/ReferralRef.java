package io.probity.notification.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;

/**
 * Which referral, of which assessed matter, to whom.
 *
 * @param agency the policy's id of it in capitals, such as {@code CCC}
 */
public record ReferralRef(UUID id, UUID complaint, String assessment, String agency) {

    public ReferralRef {
        agency = agency.toUpperCase(Locale.ROOT);
    }

    /** The one referral of an assessed matter to this agency. */
    public static ReferralRef to(String agency, UUID complaint, String assessment) {
        String words = "referral/" + complaint + "/" + assessment + "/" + agency;
        return new ReferralRef(UUID.nameUUIDFromBytes(words.getBytes(UTF_8)), complaint, assessment, agency);
    }

    /** The id that tokens, policies and paths know the agency by, such as {@code ccc}. */
    public String agencyId() {
        return agency.toLowerCase(Locale.ROOT);
    }

    /** What its clock is found by: a matter that was decided anew is notified anew (MC-11). */
    public String decision() {
        return id.equals(to(agencyId(), complaint, assessment).id()) ? assessment : id.toString();
    }
}
