package io.probity.assessment.liningup;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.TiesDesk;
import io.probity.edge.access.Permission;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Whoever manages a subject, or is managed by one, is barred from the matter (HV-36). */
@Path("/councils/{council}/officers/{officer}/reporting-line")
class RecordReportingLineResource {
    @Inject
    TiesDesk desk;

    @PUT
    @Permission("record-reporting-line")
    public Uni<Response> take(
            String council, @Pattern(regexp = Codes.ID) String officer, @Valid @NotNull ReportingLineRequest request) {
        return desk.handle(council, officer, request.toCommand(officer, desk.by()));
    }
}
