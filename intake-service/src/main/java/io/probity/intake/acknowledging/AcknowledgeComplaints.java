package io.probity.intake.acknowledging;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The handler shows that the complaint is understood, and says what happens next (HV-09). */
@Path("/councils/{council}/complaints/{complaint}/acknowledgement")
public class AcknowledgeComplaints {

    @Inject
    HandlersDesk desk;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @PUT
    @Permission("acknowledge-complaint")
    public Uni<Response> acknowledge(String council, UUID complaint, @Valid AcknowledgementRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(COMPLAINT.stream(council, complaint));
        ComplaintCommand command = body.toCommand(by, call.now());
        return sight.of(council, complaint, by).chain(seen -> desk.handle(seen, command, by, request));
    }
}
