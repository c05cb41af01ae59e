package io.probity.assessment.endorsing;

import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.Officers;
import io.probity.assessment.investigation.InvestigationCommand.FollowNewDecision.Then;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Name, position and time of the decision-maker; the position is the office the token shows (HV-37). */
@Path("/councils/{council}/complaints/{complaint}/assessment/endorsement")
class EndorseAssessmentResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    /**
     * @param name of the decision-maker, as it stands on the form
     * @param investigation continue or discontinue: of one that is open, where a new decision leads to no agency
     */
    record EndorsementRequest(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 50) String investigation) {

        Optional<Then> then() {
            return Optional.ofNullable(investigation).map(code -> Codes.named(Then.class, "investigation", code));
        }
    }

    @PUT
    @Permission("endorse-assessment")
    public Uni<Response> endorse(String council, UUID complaint, @Valid @NotNull EndorsementRequest request) {
        Instant at = call.now();
        Officer by = Officers.of(call.caller());
        WhatFollows follows = new WhatFollows(council, complaint, by, request.then());
        return desk.handle(
                council,
                complaint,
                new Endorse(Codes.text(request.name()), at, by),
                (form, circumstances) ->
                        follows.of(form, circumstances).stream().toList());
    }
}
