package io.probity.intake.notifying;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.probity.intake.viewing.DisclosureView;
import io.probity.policy.Agency;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** That the agency was notified, and when: it stops the disclosure's own clock (MC-12). */
@Path("/councils/{council}/disclosures/{disclosure}/notification")
public class NotifyOfDisclosures {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    DisclosureSight sight;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @PUT
    @Permission("keep-disclosure")
    public Uni<Response> recordNotification(
            String council, UUID disclosure, @Valid DisclosureNotificationRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request();
        Instant at = call.now();
        return sight.of(council, disclosure, by)
                .chain(seen -> councils.find(council)
                        .chain(known -> commands.handle(
                                DISCLOSURE.intent(
                                        council,
                                        disclosure,
                                        body.toCommand(
                                                agencies(seen.state().file().received()),
                                                PolicyInForce.today(known, policies, at),
                                                by,
                                                at)),
                                request)))
                .map(Answers.of(done -> DisclosureView.of(done.state())));
    }

    private Set<String> agencies(DisclosureReceived received) {
        return policies.find(received.policy(), received.policyVersion()).jurisdiction().agencies().stream()
                .map(Agency::id)
                .collect(Collectors.toSet());
    }
}
