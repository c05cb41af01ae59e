package io.probity.notification.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an agency gets: the matter in full, and no id, key or officer that it has no use for. Who the complainant is, the
 * agency asks the council.
 *
 * @param reference the council's own, as the complainant quotes it
 * @param law the statutory test that was run
 * @param policy and its version in force when the matter was lodged
 * @param amends what the agency has of the same matter: its own reference, else our id of that referral
 * @param endorsedBy the position of who endorsed the assessment
 */
record ReferralPackage(
        String formVersion,
        String agency,
        String council,
        String jurisdiction,
        String reference,
        String fileReference,
        LocalDate receivedOn,
        String nature,
        String location,
        List<String> allegationTypes,
        String allegationDetails,
        String details,
        String businessArea,
        List<Subject> subjects,
        String law,
        List<Finding> findings,
        String category,
        Instant suspicionFormedAt,
        String policy,
        String endorsedBy,
        Optional<String> amends) {

    /** Somebody the matter is about. */
    record Subject(String name, String position) {}

    /**
     * The answer to one question of the test.
     *
     * @param options what was chosen, such as the information relied on
     */
    record Finding(String question, String answer, List<String> options, String reasons) {}
}
