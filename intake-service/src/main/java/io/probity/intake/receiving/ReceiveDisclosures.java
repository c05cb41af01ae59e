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
import io.probity.intake.disclosure.DisclosureCommand.IssueDisclosureReceipt;
import io.probity.intake.diverting.Diverting;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.person.Part;
import io.probity.intake.person.PersonCommand.SealIdentity;
import io.probity.intake.presenting.GivingReceipts;
import io.probity.intake.presenting.ReceiptCode;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Untraced;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

    @Inject
    GivingReceipts receipts;

    @POST
    @Permission("make-disclosure")
    public Uni<Response> receive(String council, @Valid DisclosureForm form) {
        Officer by = form.byWeb() ? DISCLOSER : Officers.of(call.caller());
        Instant at = call.now();
        Request request = form.byWeb() ? Untraced.of(call.unversioned(), by.id()) : call.unversioned();
        return councils.find(council).flatMap(known -> {
            PolicyInForce law = PolicyInForce.at(known, policies, at);
            return diverting
                    .divert(law, form.electedOffices(law), request.id(), at)
                    .orElseGet(() -> receive(law, form, by, request, at));
        });
    }

    private Uni<Response> receive(PolicyInForce law, DisclosureForm form, Officer by, Request request, Instant at) {
        String council = law.council().id();
        UUID id = id("disclosure", council, request);
        Optional<UUID> discloser =
                Optional.ofNullable(form.discloser()).map(given -> id("discloser", council, request));
        Stream<Intent<?, ?, ?>> identity = Optional.ofNullable(form.discloser()).stream()
                .map(details -> PERSON.intent(
                                council,
                                discloser.orElseThrow(),
                                new SealIdentity(
                                        discloser.orElseThrow(), id, Part.COMPLAINANT, true, details.identity(), at))
                        .beginning());
        var receive = DISCLOSURE
                .intent(council, id, form.toCommand(id, discloser, law, by, at))
                .beginning();
        Optional<ReceiptCode> code = receipts.code(council, request, form.takesReceipt());
        var issued = DISCLOSURE.intent(council, id, new IssueDisclosureReceipt(at));
        return receipts.intents(code, council, id, issued, at)
                .chain(given -> commands.handle(receive, both(identity, given), request))
                .map(Answers.created(
                        done -> URI.create("/councils/" + council + "/disclosures/" + id),
                        done -> DisclosureReceipt.of(done.state(), law.policy(), code, at)));
    }

    private static List<Intent<?, ?, ?>> both(Stream<Intent<?, ?, ?>> some, List<Intent<?, ?, ?>> others) {
        return Stream.concat(some, others.stream()).toList();
    }

    private static UUID id(String what, String council, Request request) {
        return UUID.nameUUIDFromBytes((what + "\0" + council + "\0" + request.id()).getBytes(StandardCharsets.UTF_8));
    }
}
