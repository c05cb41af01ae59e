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

/** A Queensland council and the CCC agree how matters are referred (HV-33). */
@Path("/councils/{council}/section-40-agreement")
public class MakeSection40Agreements {

    @Inject
    CouncilRegister councils;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("make-section-40-agreement")
    public Uni<Response> agree(String council, @Valid AgreementRequest request) {
        return councils.change(council, request.toCommand(call.now()), call.request(CouncilRegister.stream(council)))
                .map(Answers.of(done -> CouncilView.of(done.state())));
    }
}
