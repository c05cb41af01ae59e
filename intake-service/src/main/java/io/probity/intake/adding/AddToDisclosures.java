package io.probity.intake.adding;

import io.probity.edge.access.Permission;
import io.probity.intake.coordinating.CoordinatorsDesk;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The coordinator records what came to be known since (MC-03): by the telephone, or from somebody else. */
@Path("/councils/{council}/disclosures/{disclosure}/information")
public class AddToDisclosures {
    @Inject
    CoordinatorsDesk desk;

    @POST
    @Permission("keep-disclosure")
    public Uni<Response> add(String council, UUID disclosure, @Valid FurtherRequest body) {
        return desk.handle(council, disclosure, body::toCommand);
    }
}
