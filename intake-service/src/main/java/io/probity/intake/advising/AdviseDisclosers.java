package io.probity.intake.advising;

import io.probity.edge.access.Permission;
import io.probity.intake.coordinating.CoordinatorsDesk;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The discloser is advised, and the advice kept (PID Act, section 24). */
@Path("/councils/{council}/disclosures/{disclosure}/advice")
public class AdviseDisclosers {
    @Inject
    CoordinatorsDesk desk;

    @PUT
    @Permission("keep-disclosure")
    public Uni<Response> advise(String council, UUID disclosure, @Valid AdviceRequest body) {
        return desk.handle(council, disclosure, body::toCommand);
    }
}
