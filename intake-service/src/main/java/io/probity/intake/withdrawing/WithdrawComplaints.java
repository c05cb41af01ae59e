package io.probity.intake.withdrawing;

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

/** The complainant takes a complaint back, and an officer records it. */
@Path("/councils/{council}/complaints/{complaint}/withdrawal")
public class WithdrawComplaints {

    @Inject
    HandlersDesk desk;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @PUT
    @Permission("withdraw-complaint")
    public Uni<Response> withdraw(String council, UUID complaint, @Valid WithdrawalRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(COMPLAINT.stream(council, complaint));
        ComplaintCommand command = body.toCommand(by, call.now());
        return sight.of(council, complaint, by).chain(seen -> desk.handle(seen, command, by, request));
    }
}
