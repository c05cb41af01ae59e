package io.probity.reporting.registers;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The confidential register of reports of corrupt conduct, for their circle alone. */
@Path("/councils/{council}/registers/corrupt-conduct")
public class CorruptConductRegister {

    @Inject
    Matters matters;

    @Inject
    CurrentCall call;

    @GET
    @Permission("view-corrupt-conduct-register")
    public Uni<Page<Matter>> page(
            String council,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return matters.page(
                council,
                "CORRUPT_CONDUCT",
                Circle.condition(call.caller()),
                Circle.of(council, call.caller()),
                Cursor.parse(after),
                Limit.of(limit));
    }
}
