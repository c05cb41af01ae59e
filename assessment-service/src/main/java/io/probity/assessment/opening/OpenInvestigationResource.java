package io.probity.assessment.opening;

import static io.probity.assessment.Matters.INVESTIGATION;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Parties;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.Officers;
import io.probity.assessment.investigation.InvestigationCommand.OpenAfterAssessment;
import io.probity.assessment.investigation.Known;
import io.probity.assessment.viewing.InvestigationView;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** Where an endorsed assessment led to no agency, the council may investigate at once (MC-14). */
@Path("/councils/{council}/complaints/{complaint}/investigation")
class OpenInvestigationResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("open-investigation")
    public Uni<Response> open(String council, UUID complaint) {
        return desk.look(council, complaint)
                .chain(seen -> {
                    if (!(seen.state() instanceof Endorsed it)
                            || it.endorsement().category().isReferred())
                        throw Problems.unprocessable(
                                "not-to-be-opened",
                                "An investigation is opened by hand where an endorsed assessment led to no agency;"
                                        + " any other opens by itself (MC-14).");
                    Parties parties = new Parties(it.form(), seen.circumstances());
                    if (Matters.succession(it.law(), parties)
                            .positionOf(Officers.of(call.caller()))
                            .isEmpty()) throw Problems.notFound();
                    OpenAfterAssessment open = new OpenAfterAssessment(
                            it.law(),
                            Optional.empty(),
                            parties.barred(),
                            it.form().subjects(),
                            Optional.of(it.endorsement().position()));
                    var intent = INVESTIGATION.intent(council, complaint, open);
                    return commands.handle(intent, call.unversioned());
                })
                .map(Answers.of(done -> InvestigationView.of(complaint, done.state(), Known.NOTHING, false)));
    }
}
