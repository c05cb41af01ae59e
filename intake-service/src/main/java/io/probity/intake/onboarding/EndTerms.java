package io.probity.intake.onboarding;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Somebody's term in an office ended, or will: by resignation, election or otherwise (MC-04). */
@Path("/councils/{council}/office-holders/ended-term")
public class EndTerms {

    @Inject
    CouncilRegister councils;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("appoint-office-holder")
    public Uni<Response> end(String council, @Valid EndOfTermRequest request) {
        return councils.change(council, request.toCommand(call.now()), call.request(CouncilRegister.stream(council)))
                .map(Answers.of(done -> CouncilView.of(done.state())));
    }
}
