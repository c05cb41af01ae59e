package io.probity.intake.lodging;

import static io.probity.intake.IntakeWiring.COMPLAINT;
import static io.probity.intake.IntakeWiring.PERSON;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.ComplaintCommand.IssueReceipt;
import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintCommand.RaiseHumanRights;
import io.probity.intake.complaint.CouncilFacts;
import io.probity.intake.complaint.Reporter;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.diverting.Diverting;
import io.probity.intake.matching.Marking;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.person.Part;
import io.probity.intake.person.PersonCommand.SealIdentity;
import io.probity.intake.presenting.GivingReceipts;
import io.probity.intake.presenting.ReceiptCode;
import io.probity.intake.seeing.Officers;
import io.probity.policy.Channel;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Anyone lodges by the web form; officers record what came in otherwise. Complaint and identity: both or neither. */
@Path("/councils/{council}/complaints")
public class LodgeComplaints {

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @Inject
    GivingReceipts receipts;

    @Inject
    Diverting diverting;

    @Inject
    Marking marking;

    @POST
    @Permission("lodge-complaint")
    public Uni<Response> lodge(String council, @Valid LodgementRequest form) {
        Channel channel = channel(form);
        Lodger lodger = Lodger.of(Officers.of(call.caller()), channel, form.reporter());
        Request request = lodger.of(call.unversioned());
        FilledForm filled = new FilledForm(form, channel, lodger, false);
        return takeIn(council, filled, request, call.now());
    }

    /** The same for whoever lodges something by another way than this one. */
    Uni<Response> takeIn(String council, FilledForm filled, Request request, Instant at) {
        return councils.find(council).flatMap(known -> {
            PolicyInForce law = PolicyInForce.at(known, policies, at);
            return diverting
                    .divert(law, filled.electedOffices(law), request.id(), at)
                    .orElseGet(() -> lodge(law, filled, request, at));
        });
    }

    private Uni<Response> lodge(PolicyInForce law, FilledForm filled, Request request, Instant at) {
        Onboarded council = law.council();
        LodgementIds ids = new LodgementIds(council.id(), request.id());
        LodgementRequest form = filled.form();
        Optional<UUID> complainant = Optional.ofNullable(form.complainant()).map(given -> ids.complainant());
        Optional<UUID> represented = Optional.ofNullable(form.represented()).map(given -> ids.represented());
        CouncilFacts facts = filled.facts(law);
        var lodge = new LodgeComplaint(
                ids.complaint(),
                filled.particulars(complainant, represented, facts.today()),
                filled.statement(),
                filled.outOfScope(),
                filled.request(),
                facts,
                filled.lodger().by(),
                at);
        List<Intent<?, ?, ?>> beside = Stream.of(
                        seal(council.id(), ids, Part.COMPLAINANT, form.complainant(), form.reporter(), at),
                        seal(council.id(), ids, Part.REPRESENTED, form.represented(), form.reporter(), at),
                        marking.of(council.id(), ids.complainant(), form, at),
                        rights(law, ids.complaint(), filled, at))
                .<Intent<?, ?, ?>>flatMap(Optional::stream)
                .toList();
        var complaint = COMPLAINT.intent(council.id(), ids.complaint(), lodge).beginning();
        Optional<ReceiptCode> code = receipts.code(council.id(), request, filled.wantsReceipt());
        var issued = COMPLAINT.intent(council.id(), ids.complaint(), new IssueReceipt(at));
        return receipts.intents(code, council.id(), ids.complaint(), issued, at)
                .chain(given -> commands.handle(
                        complaint,
                        Stream.concat(beside.stream(), given.stream()).toList(),
                        request))
                .map(Answers.created(
                        done -> URI.create("/councils/" + council.id() + "/complaints/" + ids.complaint()),
                        done -> LodgementReceipt.of(done, policies, code, at)));
    }

    /** What is lodged as a human rights complaint is received as one (HV-41). */
    private static Optional<Intent<?, ?, ?>> rights(PolicyInForce law, UUID complaint, FilledForm filled, Instant at) {
        return filled.humanRights()
                .map(rights -> COMPLAINT.intent(
                        law.council().id(),
                        complaint,
                        new RaiseHumanRights(
                                rights,
                                law.policy().humanRights(),
                                filled.lodger().by(),
                                at)));
    }

    private static Optional<Intent<?, ?, ?>> seal(
            String council,
            LodgementIds ids,
            Part part,
            @Nullable PersonalDetails details,
            Reporter reporter,
            Instant at) {
        if (details == null) return Optional.empty();
        UUID person = part == Part.COMPLAINANT ? ids.complainant() : ids.represented();
        boolean inConfidence = reporter != Reporter.NAMED;
        var sealing = new SealIdentity(person, ids.complaint(), part, inConfidence, details.identity(), at);
        return Optional.of(PERSON.intent(council, person, sealing).beginning());
    }

    private static Channel channel(LodgementRequest form) {
        if (form.receipt() == null) return Channel.WEB;
        return Channel.of(form.receipt().channel())
                .orElseThrow(() -> Problems.unprocessable(
                        "channel-unknown",
                        "The channel is one of: telephone, email, fax, letter, in-person, web, other (HV-04)."));
    }
}
