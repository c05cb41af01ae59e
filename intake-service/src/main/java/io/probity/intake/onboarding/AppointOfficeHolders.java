package io.probity.intake.onboarding;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Somebody holds an office from a day on, or held it: reports and reviews find them by it (HV-16, HV-17, HV-20), and a report of
 * what was done then (MC-04).
 */
@Path("/councils/{council}/office-holders")
public class AppointOfficeHolders {

    @Inject
    CouncilRegister councils;

    @Inject
    CurrentCall call;

    @POST
    @Permission("appoint-office-holder")
    public Uni<Response> appoint(String council, @Valid AppointmentRequest request) {
        return councils.change(council, request.toCommand(call.now()), call.request(CouncilRegister.stream(council)))
                .map(Answers.created(done -> URI.create("/councils/" + council), done -> CouncilView.of(done.state())));
    }
}
