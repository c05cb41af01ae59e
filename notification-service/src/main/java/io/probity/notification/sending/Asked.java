package io.probity.notification.sending;

import io.probity.notification.facts.ComplaintFact;
import io.probity.notification.facts.CouncilFact;
import io.probity.notification.letter.LetterRef;

/**
 * One letter to a complainant that is asked for.
 *
 * @param complainant an opaque reference, which the vault alone can open
 * @param attempt tells disclosures of an identity apart
 */
record Asked(
        String tenant,
        CouncilFact council,
        LetterRef letter,
        ComplaintFact complaint,
        String complainant,
        int attempt) {}
