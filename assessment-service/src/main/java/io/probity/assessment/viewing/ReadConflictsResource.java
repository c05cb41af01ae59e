package io.probity.assessment.viewing;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.investigation.Investigation;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What whoever decides about conflicts of interest in an investigation has to know of them (HV-36, IC-10). */
@Path("/councils/{council}/complaints/{complaint}/investigation/conflicts")
class ReadConflictsResource {
    @Inject
    InvestigationDesk desk;

    @GET
    @Permission("view-conflicts-in-investigation")
    public Uni<Response> read(String council, UUID complaint) {
        return desk.lookAtConflicts(council, complaint).map(seen -> Answers.<Investigation>found(
                        investigation -> ConflictsView.of(complaint, investigation, seen.known()))
                .apply(seen.loaded()));
    }
}
