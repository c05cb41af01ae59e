package io.probity.intake.lodging;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.policy.OutOfScope;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;

/** What this council does not handle as a complaint, and the right place for it: to be read before a form is filled in. */
@Path("/councils/{council}/out-of-scope-reasons")
public class ListOutOfScopeReasons {

    @Inject
    CurrentCall call;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @GET
    @Permission("read-out-of-scope-reasons")
    public Uni<List<OutOfScope>> list(String council) {
        Instant at = call.now();
        return councils.find(council)
                .map(known -> PolicyInForce.at(known, policies, at).policy().outOfScope());
    }
}
