package io.probity.assessment.viewing;

import static io.probity.assessment.Matters.ASSESSMENT;

import io.probity.assessment.agreement.Agreements;
import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One assessment, with its version and the next question of its test. */
@Path("/councils/{council}/complaints/{complaint}/assessment")
class ReadAssessmentResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    Commands commands;

    @Inject
    Agreements agreements;

    @GET
    @Permission("view-assessment")
    public Uni<Response> read(String council, UUID complaint) {
        return desk.look(council, complaint)
                .chain(seen -> agreements.of(council).map(agreedFrom -> Answers.<Assessment>found(
                                assessment -> AssessmentView.of(complaint, assessment, agreedFrom))
                        .apply(seen)));
    }

    /** Everything that was done on the form, in its order, with what was said then: also what was changed later. */
    @GET
    @Path("/record")
    @Permission("view-assessment-record")
    public Uni<List<RecordLine>> record(String council, UUID complaint) {
        return desk.look(council, complaint)
                .chain(seen -> commands.history(ASSESSMENT, ASSESSMENT.stream(council, complaint)))
                .map(history -> history.stream().map(RecordLine::of).toList());
    }
}
