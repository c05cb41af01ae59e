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

/** Due dates: each with the clause, calendar and day it comes from, and what became of it. */
@Path("/councils/{council}/registers/clocks")
public class ClocksRegister {

    @Inject
    InCouncil inCouncil;

    @Inject
    CurrentCall call;

    /** @param page from 0 */
    @GET
    @Permission("view-clocks")
    public Uni<List<ClockLine>> page(
            String council,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        String condition = Circle.conditionOnBoth(call.caller())
                + (overdue ? " and overdueAt is not null and metAt is null and lapsedAt is null" : "");
        return inCouncil.read(council, () -> ClockLine.<ClockLine>find(
                        condition, Sort.by("due").and("clock"), Circle.of(council, call.caller()))
                .page(Math.max(page, 0), Limit.of(limit))
                .list());
    }
}
