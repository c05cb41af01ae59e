package io.probity.intake.assessing;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Officer;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.probity.intake.viewing.DisclosureView;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/** On the disclosure's own track, whatever is decided on any other (MC-12). */
@Path("/councils/{council}/disclosures/{disclosure}/assessment")
public class AssessDisclosures {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    DisclosureSight sight;

    @PUT
    @Permission("keep-disclosure")
    public Uni<Response> assess(String council, UUID disclosure, @Valid DisclosureAssessmentRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request();
        Instant at = call.now();
        return sight.of(council, disclosure, by)
                .chain(seen -> commands.handle(DISCLOSURE.intent(council, disclosure, body.toCommand(by, at)), request))
                .map(Answers.of(done -> DisclosureView.of(done.state())));
    }
}
