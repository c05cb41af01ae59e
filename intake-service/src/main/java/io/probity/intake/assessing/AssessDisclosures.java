package io.probity.intake.assessing;

import io.probity.edge.access.Permission;
import io.probity.intake.coordinating.CoordinatorsDesk;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** On the disclosure's own track, whatever is decided on any other (MC-12); again once more was disclosed. */
@Path("/councils/{council}/disclosures/{disclosure}/assessment")
public class AssessDisclosures {
    @Inject
    CoordinatorsDesk desk;

    @PUT
    @Permission("keep-disclosure")
    public Uni<Response> assess(String council, UUID disclosure, @Valid DisclosureAssessmentRequest body) {
        return desk.handle(council, disclosure, body::toCommand);
    }
}
