package io.probity.intake.notifying;

import io.probity.edge.access.Permission;
import io.probity.intake.coordinating.CoordinatorsDesk;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.policy.Agency;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** That the agency was notified, and when: it stops the disclosure's own clock (MC-12). */
@Path("/councils/{council}/disclosures/{disclosure}/notification")
public class NotifyOfDisclosures {
    @Inject
    CoordinatorsDesk desk;

    @Inject
    Policies policies;

    @PUT
    @Permission("keep-disclosure")
    public Uni<Response> recordNotification(
            String council, UUID disclosure, @Valid DisclosureNotificationRequest body) {
        return desk.handle(council, disclosure, asked -> body.toCommand(agencies(asked.received()), asked));
    }

    private Set<String> agencies(DisclosureReceived received) {
        return PolicyInForce.under(policies, received.policy(), received.policyVersion())
                .jurisdiction()
                .agencies()
                .stream()
                .map(Agency::id)
                .collect(Collectors.toSet());
    }
}
