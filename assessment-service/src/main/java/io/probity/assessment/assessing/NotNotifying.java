package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.AssessmentEvent.NotNotifiedRecorded;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Conclusion;
import io.probity.policy.Policy;
import io.probity.policy.RecordForm;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of a decision not to notify: all of it, or none (HV-35). */
final class NotNotifying {
    private NotNotifying() {}

    static Decision<AssessmentEvent> record(
            RecordNotNotified c, Underway underway, Policy policy, Circumstances circumstances) {
        Optional<RecordForm> due =
                underway.course(policy, circumstances).conclusion().flatMap(Conclusion::record);
        if (due.isEmpty()) return refuse(AssessmentRule.RECORD_NOT_CALLED_FOR);
        Set<String> missing = Set.copyOf(due.get().missing(given(c)));
        if (!missing.isEmpty())
            return refuse(
                    AssessmentRule.RECORD_INCOMPLETE,
                    AssessmentRule.RECORD_INCOMPLETE.sentence() + " Missing: "
                            + missing.stream().sorted().collect(Collectors.joining(", ")) + ".");
        if (!due.get().codesOf("evidence").containsAll(c.informationRelied()))
            return refuse(
                    AssessmentRule.RECORD_INCOMPLETE,
                    "The evidence relied on is named by the codes " + due.get().codesOf("evidence") + ".");
        return accept(
                new NotNotifiedRecorded(c.conduct(), c.informationRelied(), c.evidence(), c.reasons(), c.by().id()));
    }

    private static Set<String> given(RecordNotNotified c) {
        boolean evidence = !c.informationRelied().isEmpty() && !c.evidence().isBlank();
        return Stream.of(
                        c.conduct().isBlank() ? "" : "conduct",
                        evidence ? "evidence" : "",
                        c.reasons().isBlank() ? "" : "reasons")
                .collect(Collectors.toSet());
    }
}
