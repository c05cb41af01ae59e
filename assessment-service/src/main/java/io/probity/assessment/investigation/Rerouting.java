package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.DeclareConflict;
import io.probity.assessment.investigation.InvestigationCommand.Deed;
import io.probity.assessment.investigation.InvestigationCommand.ManageConflict;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.ConflictManaged;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.eventsourcing.decider.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An administrative complaint whose handler takes no part any more goes to their manager, and from there in the policy's
 * order from office to office: when its handler says so, by itself when something else does, or with the first thing that the
 * next one does before that (HV-36, HV-37).
 */
final class Rerouting {
    private Rerouting() {}

    static Decision<InvestigationEvent> after(Decision<InvestigationEvent> decision, Deed deed, Turn turn) {
        if (!(decision instanceof Decision.Accepted<InvestigationEvent>(List<InvestigationEvent> events))
                || events.isEmpty()
                || turn.matter().track() != Track.ADMINISTRATIVE) return decision;
        return switch (deed) {
            case DeclareConflict ignored -> moved(events, turn);
            case ManageConflict c -> moved(events, turn, c.officer());
            default -> taken(events, deed, turn);
        };
    }

    /** Whom a plan lets go on has it again, where it came from them to whoever has it now. */
    private static Decision<InvestigationEvent> moved(List<InvestigationEvent> events, Turn turn, String officer) {
        Optional<Turn.Next> before = turn.lead().hands().cameFrom().filter(it -> it.isSomebody(officer));
        if (before.isEmpty() || after(events, turn).bars(officer)) return moved(events, turn);
        return and(events, rerouted(turn, before.get()));
    }

    private static Decision<InvestigationEvent> moved(List<InvestigationEvent> events, Turn turn) {
        Turn now = after(events, turn);
        boolean moves = now.yields() && !turn.lead().hands().areOf(now.next());
        return moves ? and(events, rerouted(turn, now.next())) : new Decision.Accepted<>(events);
    }

    private static Turn after(List<InvestigationEvent> events, Turn turn) {
        Turn now = turn;
        for (InvestigationEvent event : events) {
            if (event instanceof ConflictDeclared e) now = now.with(now.lead().conflicted(e.asConflict()));
            if (event instanceof ConflictManaged e) now = now.with(now.lead().managed(e));
        }
        return now;
    }

    private static Decision<InvestigationEvent> and(List<InvestigationEvent> events, InvestigationEvent last) {
        return new Decision.Accepted<>(
                Stream.concat(events.stream(), Stream.of(last)).toList());
    }

    /** Without anything that somebody did. It stays where nobody else has it. */
    static Decision<InvestigationEvent> byItself(Turn turn) {
        if (!turn.yields()) return accept();
        Turn.Next next = turn.next();
        return turn.lead().hands().areOf(next) ? accept() : accept(rerouted(turn, next));
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
