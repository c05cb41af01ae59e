package io.probity.reporting.registers;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.tenancy.InCouncil;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The register of referrals to agencies. */
@Path("/councils/{council}/registers/referrals")
public class ReferralsRegister {

    @Inject
    InCouncil inCouncil;

    @Inject
    CurrentCall call;

    /** @param page from 0 */
    @GET
    @Permission("view-referrals-register")
    public Uni<List<ReferralLine>> page(
            String council,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        String condition = Circle.condition(call.caller());
        return inCouncil.read(council, () -> ReferralLine.<ReferralLine>find(
                        condition, Sort.by("preparedAt").and("referral"), Circle.of(council, call.caller()))
                .page(Math.max(page, 0), Limit.of(limit))
                .list());
    }
}
