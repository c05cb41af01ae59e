package io.probity.assessment.viewing;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Round;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.Endorsement;
import io.probity.assessment.assessing.Header;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.NotNotified;
import io.probity.policy.OutcomeCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the register of decisions not to notify, in full. It stays there when the matter is decided anew.
 *
 * @param round which decision on the matter it was, from 1
 * @param inForce whether it is the last one
 * @param established what the test established
 * @param category not-notified, or level-3
 */
public record NotNotifiedView(
        UUID complaint,
        int round,
        boolean inForce,
        Law law,
        Optional<Header> header,
        List<String> established,
        String category,
        Optional<NotNotified> record,
        Endorsement endorsement) {

    static NotNotifiedView of(UUID complaint, Assessment assessment) {
        List<Round> rounds =
                switch (assessment) {
                    case Endorsed it -> it.rounds();
                    case Underway it -> it.earlier();
                    case Assessment.Absent ignored -> List.of();
                };
        return rounds.reversed().stream()
                .filter(round -> !round.endorsement().category().isReferred())
                .findFirst()
                .map(round -> of(complaint, round, round.equals(rounds.getLast())))
                .orElseThrow(() -> new IllegalStateException("a row that is ahead of its stream"));
    }

    private static NotNotifiedView of(UUID complaint, Round it, boolean inForce) {
        return new NotNotifiedView(
                complaint,
                it.number(),
                inForce,
                it.law(),
                it.form().header(),
                it.endorsement().established().stream().map(OutcomeCode::code).toList(),
                it.endorsement().category().code(),
                it.form().notNotified(),
                it.endorsement());
    }
}
