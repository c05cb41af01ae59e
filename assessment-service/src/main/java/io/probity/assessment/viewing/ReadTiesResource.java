package io.probity.assessment.viewing;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.TiesDesk;
import io.probity.assessment.ties.OfficerTies;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** To whom an officer reports and who they are close to, for them and for those who keep the registers. */
@Path("/councils/{council}/officers/{officer}/ties")
class ReadTiesResource {
    @Inject
    TiesDesk desk;

    @GET
    @Permission("view-ties")
    public Uni<Response> read(String council, @Pattern(regexp = Codes.ID) String officer) {
        return desk.look(council, officer).map(Answers.<OfficerTies>found(ties -> TiesView.of(officer, ties)));
    }
}
