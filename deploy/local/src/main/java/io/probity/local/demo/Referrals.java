package io.probity.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Part;
import java.util.Map;
import java.util.Optional;

/** A referral's way from the council to an agency and back. */
final class Referrals {
    private Referrals() {}

    /** The prepared referral of a complaint is signed; it is with the agency from then on. */
    static void signed(Scene scene, String complaint, String role) {
        Answer prepared =
                scene.seen(role, "a referral is prepared", Part.NOTIFICATION, "/referrals", a -> of(a, complaint)
                        .isPresent());
        String referral = of(prepared, complaint).orElseThrow().path("referral").asText();
        scene.done(role, "signs it", Part.NOTIFICATION, "/referrals/" + referral + "/signature", c -> c.put(Map.of()));
    }

    /** The agency finds it, acknowledges it under its own number, and decides. */
    static void answered(Scene scene, String agency, String reference, String decision) {
        Answer open = scene.seenByAgency(agency, "finds the referral", "/referrals", a -> unacknowledged(a)
                .isPresent());
        String referral = "/referrals/"
                + unacknowledged(open).orElseThrow().path("referral").asText();
        scene.doneByAgency(agency, "reads it", referral + "/package", Call::get);
        scene.doneByAgency(
                agency,
                "acknowledges it as " + reference,
                referral + "/acknowledgement",
                c -> c.put(Map.of("reference", reference)));
        scene.doneByAgency(
                agency, "decides: " + decision, referral + "/decision", c -> c.put(Map.of("decision", decision)));
    }

    /** A complaint's referral in a council's list. */
    static Optional<JsonNode> of(Answer list, String complaint) {
        String id = complaint.substring(complaint.lastIndexOf('/') + 1);
        return list.lines().filter(r -> r.path("complaint").asText().equals(id)).findFirst();
    }

    private static Optional<JsonNode> unacknowledged(Answer list) {
        return list.lines()
                .filter(r -> r.path("agencyReference").asText("").isEmpty())
                .findFirst();
    }
}
