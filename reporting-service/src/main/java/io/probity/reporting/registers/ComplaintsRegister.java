package io.probity.reporting.registers;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The General Complaints Register (HV-11): every administrative complaint and the action taken. No other matters. */
@Path("/councils/{council}/registers")
public class ComplaintsRegister {
    static final String ADMINISTRATIVE = "ADMINISTRATIVE_ACTION";

    @Inject
    Matters matters;

    @Inject
    CurrentCall call;

    @GET
    @Path("/complaints")
    @Permission("view-complaints-register")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Page<Matter>> page(
            String council,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return matters.page(
                council,
                ADMINISTRATIVE,
                Circle.conditionOnAdministrative(call.caller()),
                Circle.of(council, call.caller()),
                Cursor.parse(after),
                Limit.of(limit));
    }

    @GET
    @Path("/complaints.csv")
    @Permission("view-complaints-register")
    @Produces("text/csv")
    public Uni<Response> csv(String council) {
        return matters.all(
                        council,
                        ADMINISTRATIVE,
                        Circle.conditionOnAdministrative(call.caller()),
                        Circle.of(council, call.caller()))
                .map(all -> Response.ok(RegisterCsv.of(all))
                        .header("Content-Disposition", "attachment; filename=\"general-complaints-register.csv\"")
                        .build());
    }
}
