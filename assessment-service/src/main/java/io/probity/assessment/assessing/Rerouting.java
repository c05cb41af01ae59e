package io.probity.assessment.assessing;

import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentRerouted;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** Whatever changes who may decide sends the assessment to another office, and does not say why (HV-37). */
final class Rerouting {
    private Rerouting() {}

    static Decision<AssessmentEvent> after(
            Decision<AssessmentEvent> decision, Underway underway, Policy policy, Circumstances circumstances) {
        return decision instanceof Decision.Accepted<AssessmentEvent>(List<AssessmentEvent> events) && !events.isEmpty()
                ? new Decision.Accepted<>(rerouted(events, underway, policy, circumstances))
                : decision;
    }

    /** Without anything that somebody did. */
    static Decision<AssessmentEvent> byItself(Underway underway, Policy policy, Circumstances circumstances) {
        return new Decision.Accepted<>(rerouted(List.of(), underway, policy, circumstances));
    }

    private static List<AssessmentEvent> rerouted(
            List<AssessmentEvent> events, Underway underway, Policy policy, Circumstances circumstances) {
        Assessment after = underway;
        for (AssessmentEvent event : events) after = Filling.after(after, event);
        if (!(after instanceof Underway changed)) return events;
        Form form = changed.form();
        String from = form.route()
                .reroutedTo()
                .orElseGet(() -> policy.deciding().offices().getFirst());
        String to = new Succession(policy.deciding(), new Parties(form, circumstances)).office();
        if (to.equals(from)) return events;
        List<AssessmentEvent> all = new ArrayList<>(events);
        all.add(new AssessmentRerouted(from, to));
        return all;
    }
}
