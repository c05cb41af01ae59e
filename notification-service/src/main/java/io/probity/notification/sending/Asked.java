package io.probity.notification.sending;

import io.probity.notification.facts.ComplaintFact;
import io.probity.notification.facts.CouncilFact;
import io.probity.notification.letter.LetterRef;
import java.util.Optional;

/**
 * One letter to a complainant that is asked for.
 *
 * @param complainant an opaque reference, which the vault alone can open; empty for whoever reads it with their receipt
 * @param attempt tells disclosures of an identity apart
 */
record Asked(
        String tenant,
        CouncilFact council,
        LetterRef letter,
        ComplaintFact complaint,
        Optional<String> complainant,
        int attempt) {}
