package io.probity.assessment.endorsing;

import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.Officer;
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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Name, position and time of the decision-maker; the position is the office the token shows (HV-37). */
@Path("/councils/{council}/complaints/{complaint}/assessment/endorsement")
class EndorseAssessmentResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    /** @param name of the decision-maker, as it stands on the form */
    record EndorsementRequest(@Nullable @Size(max = 200) String name) {}

    @PUT
    @Permission("endorse-assessment")
    public Uni<Response> endorse(String council, UUID complaint, @Valid @NotNull EndorsementRequest request) {
        Instant at = call.now();
        Officer by = Officers.of(call.caller());
        return desk.handle(
                council,
                complaint,
                agreedFrom -> new Endorse(Codes.text(request.name()), agreedFrom, at, by),
                (form, endorse) -> WhatFollows.of(council, complaint, form, endorse).stream()
                        .toList());
    }
}
