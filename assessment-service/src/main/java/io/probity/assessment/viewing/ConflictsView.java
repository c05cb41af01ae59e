package io.probity.assessment.viewing;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.Known;
import io.probity.assessment.investigation.KnownConflicts;
import io.probity.assessment.investigation.Turn;
import io.probity.edge.problems.Problems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The conflicts of interest in an investigation, for whoever decides what is done about them, and nothing of what is investigated
 * (HV-36, IC-10).
 *
 * @param handlerStandsAside whether it waits for another to take it
 * @param goesTo the office whose holder has it then
 * @param conflicts those that were declared or managed, and those of its handlers that a register tells of, without their nature
 */
public record ConflictsView(
        UUID complaint,
        String investigation,
        Optional<String> handler,
        Optional<String> office,
        boolean handlerStandsAside,
        Optional<String> goesTo,
        List<Conflict> conflicts) {

    public static ConflictsView of(UUID complaint, Investigation investigation, Known known) {
        return shown(complaint, investigation, known).orElseThrow(Problems::notFound);
    }

    /** The same of any investigation; of one that was not opened, nothing. */
    public static Optional<ConflictsView> shown(UUID complaint, Investigation investigation, Known known) {
        return known.turnIn(investigation, Matters.POLICIES).map(turn -> of(complaint, turn));
    }

    private static ConflictsView of(UUID complaint, Turn turn) {
        return new ConflictsView(
                complaint,
                Matters.investigationOf(complaint),
                turn.lead().handler(),
                turn.lead().office(),
                turn.yields(),
                turn.goesTo(),
                new KnownConflicts(turn).all());
    }
}
