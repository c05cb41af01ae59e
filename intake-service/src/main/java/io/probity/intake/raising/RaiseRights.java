package io.probity.intake.raising;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.Officer;
import io.probity.intake.handling.HandlersDesk;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.probity.policy.HumanRights;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Few call their complaint one of human rights: whoever reads it may find that it is (HV-41). */
@Path("/councils/{council}/complaints/{complaint}/human-rights")
public class RaiseRights {

    @Inject
    HandlersDesk desk;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @Inject
    Policies policies;

    @PUT
    @Permission("raise-human-rights")
    public Uni<Response> raise(String council, UUID complaint, @Valid @NotNull RightsRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(COMPLAINT.stream(council, complaint));
        Instant at = call.now();
        return sight.of(council, complaint, by)
                .chain(seen -> desk.handle(
                        seen, body.toCommand(rights(seen.state().file().lodged()), by, at), by, request));
    }

    private Optional<HumanRights> rights(ComplaintLodged lodged) {
        return PolicyInForce.under(policies, lodged.policy(), lodged.policyVersion())
                .humanRights();
    }
}
