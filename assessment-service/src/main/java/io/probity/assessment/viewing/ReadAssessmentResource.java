package io.probity.assessment.viewing;

import static io.probity.assessment.Matters.ASSESSMENT;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.KeptBack;
import io.probity.assessment.handling.Sight;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** One assessment, with its version and the next question of its test. */
@Path("/councils/{council}/complaints/{complaint}/assessment")
class ReadAssessmentResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @GET
    @Permission("view-assessment")
    public Uni<Response> read(String council, UUID complaint) {
        return desk.look(council, complaint).map(seen -> Answers.<Assessment>found(
                        assessment -> desk.view(complaint, assessment, seen.circumstances()))
                .apply(seen.loaded()));
    }

    /**
     * Everything that was done on the form, in its order, with what was said then: also what was changed later. Whose
     * conflict there was, only those read who manage conflicts (HV-36).
     */
    @GET
    @Path("/record")
    @Permission("view-assessment-record")
    public Uni<List<RecordLine>> record(String council, UUID complaint) {
        return desk.look(council, complaint)
                .chain(seen -> commands.history(ASSESSMENT, ASSESSMENT.stream(council, complaint)))
                .map(history -> history.stream()
                        .filter(recorded -> !KeptBack.from(call.caller(), recorded.event()))
                        .toList())
                .map(shown -> IntStream.range(0, shown.size())
                        .mapToObj(i -> line(i + 1, shown.get(i)))
                        .toList());
    }

    /** On which ground it is decided anew, may be somebody's conflict of interest. */
    private RecordLine line(int line, Recorded<AssessmentEvent> recorded) {
        return recorded.event() instanceof AssessmentReopened e && !Sight.ofConflicts(call.caller())
                ? RecordLine.of(line, recorded, Map.of("round", e.round(), "office", e.office()))
                : RecordLine.of(line, recorded);
    }
}
