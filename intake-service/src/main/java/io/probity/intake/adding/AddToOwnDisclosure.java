package io.probity.intake.adding;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseFurther;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.presenting.ByReceipt;
import io.probity.intake.presenting.PresentedReceipt;
import io.probity.intake.viewing.OwnDisclosure;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whoever made a disclosure adds what they know: it may be assessed anew (MC-05, MC-12). */
@ByReceipt
@Path("/councils/{council}/receipt/disclosure/information")
public class AddToOwnDisclosure {

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    PresentedReceipt receipt;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @POST
    @Permission("use-receipt")
    public Uni<Response> add(String council, @Valid FurtherRequest body) {
        Instant at = call.now();
        UUID disclosure = receipt.opened();
        return receipt.disclosure(council)
                .chain(seen -> councils.find(council))
                .map(known -> new DiscloseFurther(
                        body.text(), PolicyInForce.today(known, policies, at), Optional.empty(), at))
                .chain(further -> receipt.request(DISCLOSURE, council, OwnDisclosure::shown)
                        .chain(request -> commands.handle(DISCLOSURE.intent(council, disclosure, further), request)))
                .map(Answers.of(done -> OwnDisclosure.of((OnTrack) done.state())));
    }
}
