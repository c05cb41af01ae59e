package io.probity.intake.asking;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.ComplaintCommand;
import io.probity.intake.complaint.Officer;
import io.probity.intake.handling.HandlersDesk;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The handler asks for what is missing; whoever holds the receipt reads it there (HV-14, HV-15). */
@Path("/councils/{council}/complaints/{complaint}/questions")
public class AskReporters {

    @Inject
    HandlersDesk desk;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @POST
    @Permission("ask-reporter")
    public Uni<Response> ask(String council, UUID complaint, @Valid QuestionRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(COMPLAINT.stream(council, complaint));
        ComplaintCommand command = body.toCommand(request.id(), complaint, by, call.now());
        return sight.of(council, complaint, by).chain(seen -> desk.handle(seen, command, by, request));
    }
}
