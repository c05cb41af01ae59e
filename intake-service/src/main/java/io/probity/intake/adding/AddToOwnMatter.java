package io.probity.intake.adding;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.intake.presenting.ByReceipt;
import io.probity.intake.presenting.PresentedReceipt;
import io.probity.intake.viewing.OwnMatter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Whoever reported without a name answers a question, or adds what they know (HV-14). */
@ByReceipt
@Path("/councils/{council}/receipt/information")
public class AddToOwnMatter {

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    PresentedReceipt receipt;

    @POST
    @Permission("use-receipt")
    public Uni<Response> add(String council, @Valid InformationRequest body) {
        var intent = COMPLAINT.intent(council, receipt.opened(), body.toCommand(call.now()));
        return receipt.request(COMPLAINT, council, OwnMatter::of)
                .chain(request -> commands.handle(intent, request))
                .map(Answers.of(done -> OwnMatter.of(done.state())));
    }
}
