package io.probity.assessment.assessing;

import io.probity.assessment.assessing.Assessment.Round;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.EarlierReferralsReplaced;
import io.probity.eventsourcing.decider.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A new decision takes the place of those before, which stay as they were (HV-37). */
final class Anew {
    private Anew() {}

    /** What becomes of earlier referrals comes first: before the new one can be signed, it is known what it amends. */
    static Decision<AssessmentEvent> instead(AssessmentEndorsed e, Underway underway) {
        List<AssessmentEvent> events = new ArrayList<>(replaced(e, underway));
        Round before = underway.earlier().getLast();
        events.add(new AssessmentDecidedAnew(
                underway.round(),
                e.law(),
                e.category(),
                e.established(),
                e.agency(),
                e.suspicionFormedAt(),
                e.by(),
                e.name(),
                e.position(),
                e.at(),
                new AssessmentDecidedAnew.Replaced(
                        before.number(),
                        before.endorsement().category(),
                        before.endorsement().agency())));
        return new Decision.Accepted<>(events);
    }

    private static List<EarlierReferralsReplaced> replaced(AssessmentEndorsed e, Underway underway) {
        Map<String, List<Integer>> byAgency = underway.earlier().stream()
                .filter(round -> round.endorsement().category().isReferred())
                .filter(round -> round.endorsement().agency().isPresent())
                .collect(Collectors.groupingBy(
                        round -> round.endorsement().agency().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(Round::number, Collectors.toList())));
        Optional<String> to = e.agency().filter(agency -> e.category().isReferred());
        return byAgency.entrySet().stream()
                .map(earlier -> new EarlierReferralsReplaced(
                        underway.round(),
                        earlier.getKey(),
                        earlier.getValue(),
                        to.equals(Optional.of(earlier.getKey()))))
                .toList();
    }
}
