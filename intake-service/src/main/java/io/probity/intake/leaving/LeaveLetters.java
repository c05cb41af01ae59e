package io.probity.intake.leaving;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** For the service that writes letters: whoever gave no name reads them with their receipt (HV-14). */
@Path("/councils/{council}/complaints/{complaint}/letter-box")
public class LeaveLetters {

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    /** 204 where somebody can open it; 404 where nobody took a receipt. */
    @GET
    @Permission("leave-letter")
    public Uni<Response> look(String council, UUID complaint) {
        return sight.of(council, complaint, Officers.of(call.caller())).map(seen -> {
            if (!seen.state().file().exchange().receipt()) throw Problems.notFound();
            return Response.noContent().build();
        });
    }

    @POST
    @Permission("leave-letter")
    public Uni<Response> leave(String council, UUID complaint, @Valid LetterRequest body) {
        Request request = call.unversioned();
        var command = body.toCommand(call.now());
        return sight.of(council, complaint, Officers.of(call.caller()))
                .chain(seen -> commands.handle(COMPLAINT.intent(council, complaint, command), request))
                .map(Answers.noted());
    }
}
