package io.probity.assessment.relating;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.TiesDesk;
import io.probity.assessment.ties.TiesCommand.EndRelationship;
import io.probity.edge.access.Permission;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;

/** Whoever is close to somebody is barred from matters about them, without saying so again each time (HV-36, IC-10). */
@Path("/councils/{council}/officers/{officer}/relationships/{relationship}")
class DeclareRelationshipResource {
    @Inject
    TiesDesk desk;

    /** @param until the first day on which it no longer bars */
    record EndRequest(@NotNull LocalDate until) {}

    @PUT
    @Permission("declare-relationship")
    public Uni<Response> declare(
            String council,
            @Pattern(regexp = Codes.ID) String officer,
            UUID relationship,
            @Valid @NotNull RelationshipRequest request) {
        return desk.handle(council, officer, request.toCommand(relationship, officer, desk.by()));
    }

    @PUT
    @Path("/end")
    @Permission("end-relationship")
    public Uni<Response> end(
            String council,
            @Pattern(regexp = Codes.ID) String officer,
            UUID relationship,
            @Valid @NotNull EndRequest request) {
        return desk.handle(council, officer, new EndRelationship(relationship, request.until(), desk.by()));
    }
}
