package io.probity.intake.onboarding;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A council adopts a version of its policy by resolution (HV-58). */
@Path("/councils/{council}/policies")
public class AdoptPolicies {

    @Inject
    CouncilRegister councils;

    @Inject
    CurrentCall call;

    @Inject
    Policies policies;

    @POST
    @Permission("adopt-policy")
    public Uni<Response> adopt(String council, @Valid AdoptionRequest request) {
        if (!policies.knows(request.policy(), request.version()))
            throw Problems.unprocessable(
                    "policy-unknown", "This installation holds no such version of a policy: see its policy packs.");
        String jurisdiction = policies.find(request.policy(), request.version())
                .jurisdiction()
                .id();
        return councils.change(
                        council,
                        request.toCommand(jurisdiction, call.now()),
                        call.request(CouncilRegister.stream(council)))
                .map(Answers.created(done -> URI.create("/councils/" + council), done -> CouncilView.of(done.state())));
    }
}
