package io.probity.intake.consulting;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The policy that is in force in a council, today or on a day that is asked for (HV-58, MC-10, MC-22). */
@Path("/councils/{council}/policy")
public class ConsultPolicy {

    @Inject
    CurrentCall call;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @GET
    @Permission("consult-policy")
    public Uni<PolicyView> consult(String council, @QueryParam("on") @Nullable String on) {
        Instant at = call.now();
        return councils.find(council).map(known -> {
            LocalDate day = day(known, on, at);
            return PolicyView.of(PolicyInForce.on(known, policies, day), day);
        });
    }

    private LocalDate day(Onboarded council, @Nullable String on, Instant at) {
        return on == null ? PolicyInForce.today(council, policies, at) : AskedDay.of(on);
    }
}
