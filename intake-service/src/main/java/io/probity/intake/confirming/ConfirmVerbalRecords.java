package io.probity.intake.confirming;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.ComplaintCommand;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.WaysIn;
import io.probity.intake.complaint.WhoMaySee;
import io.probity.intake.handling.HandlersDesk;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.probity.policy.Authority;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/**
 * The complainant has heard what was written down of a conversation, and agrees (HV-12). Whoever wrote it down confirms it with
 * them, also where they see no more of it (MC-02).
 */
@Path("/councils/{council}/complaints/{complaint}/confirmation")
public class ConfirmVerbalRecords {

    @Inject
    Commands commands;

    @Inject
    HandlersDesk desk;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @Inject
    Policies policies;

    @PUT
    @Permission("confirm-verbal-record")
    public Uni<Response> confirm(String council, UUID complaint, @Valid ConfirmationRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(COMPLAINT.stream(council, complaint));
        Instant at = call.now();
        return sight.toConfirm(council, complaint, by).chain(seen -> {
            ComplaintFile file = seen.state().file();
            ComplaintCommand command = body.toCommand(takingDown(file), by, at);
            return WhoMaySee.maySee(by, file)
                    ? desk.handle(seen, command, by, request)
                    : commands.handle(COMPLAINT.intent(seen, command), request)
                            .map(Answers.told(done -> ConfirmedRecord.of(file)));
        });
    }

    private Authority takingDown(ComplaintFile file) {
        ComplaintLodged lodged = file.lodged();
        return WaysIn.under(PolicyInForce.under(policies, lodged.policy(), lodged.policyVersion()))
                .takingDown(lodged.particulars());
    }
}
