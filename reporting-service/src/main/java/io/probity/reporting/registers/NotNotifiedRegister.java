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

/** The register of decisions not to notify, which the agency may ask to see (HV-40). */
@Path("/councils/{council}/registers/not-notified")
public class NotNotifiedRegister {

    @Inject
    InCouncil inCouncil;

    @Inject
    CurrentCall call;

    /** @param page from 0 */
    @GET
    @Permission("view-not-notified-register")
    public Uni<List<NotNotified>> page(
            String council,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        String condition = Circle.condition(call.caller());
        return inCouncil.read(council, () -> NotNotified.<NotNotified>find(
                        condition, Sort.by("notNotifiedAt").and("assessment"), Circle.of(council, call.caller()))
                .page(Math.max(page, 0), Limit.of(limit))
                .list());
    }
}
