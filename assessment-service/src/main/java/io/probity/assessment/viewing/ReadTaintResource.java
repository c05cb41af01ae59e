package io.probity.assessment.viewing;

import static io.probity.assessment.Matters.ASSESSMENT;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.Parties;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.Seen;
import io.probity.edge.access.Permission;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

/** What a conflict that was known late taints, for those who manage conflicts (HV-36). */
@Path("/councils/{council}/complaints/{complaint}/assessment/tainted-decisions")
class ReadTaintResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    Commands commands;

    @GET
    @Permission("view-tainted-decisions")
    public Uni<List<TaintedDecision>> read(String council, UUID complaint) {
        return desk.look(council, complaint)
                .chain(seen -> commands.history(ASSESSMENT, ASSESSMENT.stream(council, complaint))
                        .map(history -> TaintedDecision.of(history, parties(seen)::bars)));
    }

    private static Parties parties(Seen seen) {
        return switch (seen.state()) {
            case Underway it -> new Parties(it.form(), seen.circumstances());
            case Endorsed it -> new Parties(it.form(), seen.circumstances());
            case Assessment.Absent ignored -> throw new IllegalStateException("seen, and not there");
        };
    }
}
