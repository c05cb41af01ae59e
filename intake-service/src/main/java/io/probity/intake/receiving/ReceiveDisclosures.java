package io.probity.intake.receiving;

import static io.probity.intake.IntakeWiring.DISCLOSURE;
import static io.probity.intake.IntakeWiring.PERSON;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Officer;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.diverting.Diverting;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.person.Part;
import io.probity.intake.person.PersonCommand.SealIdentity;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Untraced;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The public interest disclosure address: what comes in here, the coordinator alone reads (MC-03). */
@Path("/councils/{council}/disclosures")
public class ReceiveDisclosures {
    private static final Officer DISCLOSER = new Officer("discloser", Set.of());

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @Inject
    Diverting diverting;

    @POST
    @Permission("make-disclosure")
    public Uni<Response> receive(String council, @Valid DisclosureForm form) {
        Officer by = form.byWeb() ? DISCLOSER : Officers.of(call.caller());
        Instant at = call.now();
        Request made = call.request();
        Request request = form.byWeb() ? Untraced.request(made.id(), made.fingerprint(), by.id(), at) : made;
        return councils.find(council).flatMap(known -> {
            LocalDate today = PolicyInForce.today(known, policies, at);
            Policy policy = PolicyInForce.of(known, policies, today);
            return diverting
                    .divert(known, policy, form.electedOffices(known.holderOf("mayor", today)), request, at)
                    .orElseGet(() -> receive(known, policy, form, by, request, at));
        });
    }

    private Uni<Response> receive(
            Onboarded council, Policy policy, DisclosureForm form, Officer by, Request request, Instant at) {
        UUID id = id("disclosure", council, request);
        Optional<UUID> discloser =
                Optional.ofNullable(form.discloser()).map(given -> id("discloser", council, request));
        List<Intent<?, ?, ?>> identity = Optional.ofNullable(form.discloser()).stream()
                .<Intent<?, ?, ?>>map(details -> PERSON.intent(
                                council.id(),
                                discloser.orElseThrow(),
                                new SealIdentity(
                                        discloser.orElseThrow(), id, Part.COMPLAINANT, true, details.identity(), at))
                        .beginning())
                .toList();
        var receive =
                form.toCommand(id, discloser, council, policy, PolicyInForce.today(council, policies, at), by, at);
        return commands.handle(DISCLOSURE.intent(council.id(), id, receive).beginning(), identity, request)
                .map(Answers.created(
                        done -> URI.create("/councils/" + council.id() + "/disclosures/" + id),
                        done -> DisclosureReceipt.of(
                                (DisclosureReceived) done.events().getFirst(), policy)));
    }

    private static UUID id(String what, Onboarded council, Request request) {
        return UUID.nameUUIDFromBytes(
                (what + "\0" + council.id() + "\0" + request.id()).getBytes(StandardCharsets.UTF_8));
    }
}
