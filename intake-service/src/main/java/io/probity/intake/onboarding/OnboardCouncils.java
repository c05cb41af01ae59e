package io.probity.intake.onboarding;

import static io.probity.intake.IntakeWiring.COUNCIL;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Operations bring a council onto the platform. */
@Path("/councils")
public class OnboardCouncils {

    @Inject
    Commands commands;

    @Inject
    CouncilRegister councils;

    @Inject
    CurrentCall call;

    @POST
    @Permission("onboard-council")
    public Uni<Response> onboard(@Valid OnboardingRequest request) {
        return councils.change(request.id(), request.toCommand(call.now()), call.unversioned())
                .map(Answers.created(
                        done -> URI.create("/councils/" + request.id()), done -> CouncilView.of(done.state())));
    }

    @GET
    @Path("/{council}")
    @Permission("view-council")
    public Uni<Response> view(String council) {
        return commands.load(COUNCIL, CouncilRegister.stream(council)).map(Answers.found(CouncilView::of));
    }
}
