package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.DeclareConflict;
import io.probity.assessment.investigation.InvestigationCommand.Deed;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.eventsourcing.decider.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An administrative complaint whose handler takes no part any more goes to their manager, and from there in the policy's
 * order from office to office: when its handler says so, or with the first thing that the next one does (HV-36, HV-37).
 */
final class Rerouting {
    private Rerouting() {}

    static Decision<InvestigationEvent> after(Decision<InvestigationEvent> decision, Deed deed, Turn turn) {
        if (!(decision instanceof Decision.Accepted<InvestigationEvent>(List<InvestigationEvent> events))
                || events.isEmpty()
                || turn.matter().track() != Track.ADMINISTRATIVE) return decision;
        return deed instanceof DeclareConflict ? declared(events, turn) : taken(events, deed, turn);
    }

    private static Decision<InvestigationEvent> declared(List<InvestigationEvent> events, Turn turn) {
        Turn now = turn;
        for (InvestigationEvent event : events) if (event instanceof ConflictDeclared e) now = now.with(e.asConflict());
        if (!now.yields()) return new Decision.Accepted<>(events);
        List<InvestigationEvent> all = new ArrayList<>(events);
        all.add(rerouted(turn, now.next()));
        return new Decision.Accepted<>(all);
    }

    /** Whoever handles it instead has it from then on. */
    private static Decision<InvestigationEvent> taken(List<InvestigationEvent> events, Deed deed, Turn turn) {
        Optional<String> office = turn.yields() ? turn.handles(deed.by()) : Optional.empty();
        if (office.isEmpty()) return new Decision.Accepted<>(events);
        List<InvestigationEvent> all = new ArrayList<>();
        all.add(rerouted(turn, new Turn.Next(Optional.of(deed.by().id()), office.get())));
        all.addAll(events);
        return new Decision.Accepted<>(all);
    }

    private static InvestigationRerouted rerouted(Turn turn, Turn.Next next) {
        return new InvestigationRerouted(next.handler(), turn.lead().officeOr(Officer.MANAGER), next.office());
    }
}
