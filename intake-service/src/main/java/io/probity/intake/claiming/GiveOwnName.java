package io.probity.intake.claiming;

import static io.probity.intake.IntakeWiring.COMPLAINT;
import static io.probity.intake.IntakeWiring.PERSON;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.ComplaintCommand;
import io.probity.intake.complaint.ComplaintCommand.GiveName;
import io.probity.intake.complaint.ComplaintCommand.WithholdName;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.person.Part;
import io.probity.intake.person.PersonCommand.ChangeConfidence;
import io.probity.intake.person.PersonCommand.SealIdentity;
import io.probity.intake.presenting.ByReceipt;
import io.probity.intake.presenting.PresentedReceipt;
import io.probity.intake.viewing.OwnMatter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whoever reported without a name gives it, and may withhold it again: complaint and vault say the same (HV-14). */
@ByReceipt
@Path("/councils/{council}/receipt")
public class GiveOwnName {

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    PresentedReceipt receipt;

    @PUT
    @Path("/name")
    @Permission("use-receipt")
    public Uni<Response> give(String council, @Valid NameRequest body) {
        UUID complaint = receipt.opened();
        Instant at = call.now();
        UUID person = UUID.nameUUIDFromBytes(("named-later\0" + complaint).getBytes(StandardCharsets.UTF_8));
        var sealing = new SealIdentity(
                person,
                complaint,
                Part.COMPLAINANT,
                body.withheld(),
                body.complainant().identity(),
                at);
        return handle(
                council,
                COMPLAINT.intent(council, complaint, new GiveName(person, body.withheld(), at)),
                List.of(PERSON.intent(council, person, sealing)));
    }

    @PUT
    @Path("/confidence")
    @Permission("use-receipt")
    public Uni<Response> withhold(String council, @Valid ConfidenceRequest body) {
        UUID complaint = receipt.opened();
        Instant at = call.now();
        var withholding = COMPLAINT.intent(council, complaint, new WithholdName(body.withheld(), at));
        return receipt.matter(council)
                .map(matter -> matter.state().file().particulars().complainant())
                .chain(known -> handle(
                        council,
                        withholding,
                        known.stream()
                                .<Intent<?, ?, ?>>map(person ->
                                        PERSON.intent(council, person, new ChangeConfidence(body.withheld(), at)))
                                .toList()));
    }

    private Uni<Response> handle(
            String council,
            Intent<ComplaintCommand, Complaint, ComplaintEvent> complaint,
            List<Intent<?, ?, ?>> identity) {
        return receipt.request(COMPLAINT, council, OwnMatter::of)
                .chain(request -> commands.handle(complaint, identity, request))
                .map(Answers.of(done -> OwnMatter.of(done.state())));
    }
}
