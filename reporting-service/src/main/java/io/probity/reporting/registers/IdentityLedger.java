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

/** The ledger of the identity vault, for an auditor: each time somebody was told who a person is (HV-57, MC-15). */
@Path("/councils/{council}/registers/identity-ledger")
public class IdentityLedger {

    @Inject
    InCouncil inCouncil;

    @Inject
    CurrentCall call;

    /** @param page from 0 */
    @GET
    @Permission("view-identity-ledger")
    public Uni<List<IdentityLook>> page(
            String council,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        String condition = Circle.condition(call.caller());
        return inCouncil.read(council, () -> IdentityLook.<IdentityLook>find(
                        condition, Sort.by("at").and("look"), Circle.of(council, call.caller()))
                .page(Math.max(page, 0), Limit.of(limit))
                .list());
    }
}
