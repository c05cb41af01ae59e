package io.probity.intake.protecting;

import io.probity.edge.access.Permission;
import io.probity.intake.coordinating.CoordinatorsDesk;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The plan by which a discloser is protected: written and read by the coordinator alone (MC-03, MC-15). */
@Path("/councils/{council}/disclosures/{disclosure}/protection")
public class ProtectDisclosers {
    @Inject
    CoordinatorsDesk desk;

    @PUT
    @Permission("keep-disclosure")
    public Uni<Response> plan(String council, UUID disclosure, @Valid ProtectionRequest body) {
        return desk.handle(council, disclosure, body::toCommand);
    }
}
