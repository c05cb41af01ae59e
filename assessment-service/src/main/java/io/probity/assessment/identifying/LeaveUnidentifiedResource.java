package io.probity.assessment.identifying;

import io.probity.assessment.assessing.AssessmentCommand.LeaveUnidentified;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever has left, or is described and not known, cannot be barred by an id: the form says so (HV-36). */
@Path("/councils/{council}/complaints/{complaint}/assessment/unidentified-subjects")
class LeaveUnidentifiedResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    /** @param reasons why the id under which a subject acts cannot be established */
    record UnidentifiedRequest(@Nullable @Size(max = 20_000) String reasons) {}

    @PUT
    @Permission("leave-unidentified")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull UnidentifiedRequest request) {
        return desk.handle(
                council, complaint, new LeaveUnidentified(Codes.text(request.reasons()), Officers.of(call.caller())));
    }
}
