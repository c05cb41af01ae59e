package io.probity.assessment.viewing;

import static io.probity.assessment.Matters.INVESTIGATION;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Sight;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.Investigation.Decided;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One investigation: as it stands, what was recorded of it, and the words of its outcome. */
@Path("/councils/{council}/complaints/{complaint}/investigation")
class ReadInvestigationResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @GET
    @Permission("view-investigation")
    public Uni<Response> read(String council, UUID complaint) {
        return desk.look(council, complaint).map(seen -> Answers.<Investigation>found(
                        investigation -> desk.view(complaint, investigation, seen.known()))
                .apply(seen.loaded()));
    }

    /** Everything that was recorded, in its order, as far as whoever asks may know it. */
    @GET
    @Path("/record")
    @Permission("view-investigation-record")
    public Uni<List<RecordLine>> record(String council, UUID complaint) {
        return desk.look(council, complaint)
                .chain(seen -> commands.history(INVESTIGATION, INVESTIGATION.stream(council, complaint))
                        .map(new RecordOfInvestigation(
                                call.caller(),
                                Sight.ofRerouting(call.caller(), seen.loaded().state(), seen.known()))::of));
    }

    /** What somebody decided in it who may not have: made before a register told of a tie, or a conflict was declared (HV-36). */
    @GET
    @Path("/tainted-decisions")
    @Permission("view-tainted-decisions")
    public Uni<List<TaintedDecision>> tainted(String council, UUID complaint) {
        return desk.look(council, complaint)
                .chain(seen -> commands.history(INVESTIGATION, INVESTIGATION.stream(council, complaint))
                        .map(history -> TaintedDecision.ofInvestigation(
                                history, Sight.whoTaints(seen.loaded().state(), seen.known()))));
    }

    /** For the notification service alone: the text of the letter that tells the outcome, which no event carries. */
    @GET
    @Path("/outcome")
    @Permission("read-outcome")
    public Uni<OutcomeView> outcome(String council, UUID complaint) {
        return commands.load(INVESTIGATION, INVESTIGATION.stream(council, complaint))
                .map(loaded -> {
                    if (!(loaded.state() instanceof Decided decided)) throw Problems.notFound();
                    return decided.answer()
                            .map(answer -> OutcomeView.of(decided, answer))
                            .orElseThrow(Problems::notFound);
                });
    }
}
