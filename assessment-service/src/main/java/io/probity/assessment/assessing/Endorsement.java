package io.probity.assessment.assessing;

import io.probity.policy.OutcomeCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an assessment ended, as it was at the decision (HV-37).
 *
 * @param established everything the test established, in its order
 * @param agency who must be told
 * @param suspicionFormedAt when the suspicion was formed first that still stands (MC-11)
 * @param name of the decision-maker
 * @param position ceo or mayor
 */
public record Endorsement(
        OutcomeCode category,
        List<OutcomeCode> established,
        Optional<String> agency,
        Optional<Instant> suspicionFormedAt,
        String by,
        String name,
        String position,
        Instant at) {}
