package io.probity.assessment.viewing;

import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentCategorised;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.assessment.assessing.AssessmentEvent.NotNotifiedRecorded;
import io.probity.assessment.assessing.AssessmentEvent.QuestionAnswered;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.eventsourcing.store.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A decision that somebody took who may not have (HV-36).
 *
 * @param round of which decision on the matter, from 1
 * @param decision the id of a question, or not-notified, category, endorsement; of an investigation direction, criteria,
 *     finding-1, completion, outcome and such
 * @param by the opaque id of who took it
 */
public record TaintedDecision(int round, String decision, String by, Instant at) {

    /** Those that stand, round by round: what was decided again by another is not among them. */
    static List<TaintedDecision> of(List<Recorded<AssessmentEvent>> history, Predicate<String> barred) {
        List<TaintedDecision> all = new ArrayList<>();
        Map<String, TaintedDecision> standing = new LinkedHashMap<>();
        int round = 1;
        for (Recorded<AssessmentEvent> recorded : history) {
            if (recorded.event() instanceof AssessmentReopened e) {
                all.addAll(standing.values());
                standing.clear();
                round = e.round();
            }
            int current = round;
            decided(recorded.event())
                    .map(decision -> new TaintedDecision(
                            current,
                            decision,
                            recorded.metadata().actor(),
                            recorded.metadata().at()))
                    .ifPresent(taken -> standing.put(taken.decision(), taken));
        }
        all.addAll(standing.values());
        return all.stream().filter(taken -> barred.test(taken.by())).toList();
    }

    /** Those of an investigation: what was found or decided again by another is not among them. */
    static List<TaintedDecision> ofInvestigation(List<Recorded<InvestigationEvent>> history, Predicate<String> barred) {
        Map<String, TaintedDecision> standing = new LinkedHashMap<>();
        for (Recorded<InvestigationEvent> recorded : history)
            DecisionsOfInvestigation.decided(recorded.event())
                    .map(decision -> new TaintedDecision(
                            1,
                            decision,
                            recorded.metadata().actor(),
                            recorded.metadata().at()))
                    .ifPresent(taken -> standing.put(taken.decision(), taken));
        return standing.values().stream()
                .filter(taken -> barred.test(taken.by()))
                .toList();
    }

    private static Optional<String> decided(AssessmentEvent event) {
        return switch (event) {
            case QuestionAnswered e -> Optional.of(e.question());
            case NotNotifiedRecorded ignored -> Optional.of("not-notified");
            case AssessmentCategorised ignored -> Optional.of("category");
            case AssessmentEndorsed ignored -> Optional.of("endorsement");
            case AssessmentDecidedAnew ignored -> Optional.of("endorsement");
            // Whatever else happens on a form decides nothing.
            default -> Optional.empty();
        };
    }
}
