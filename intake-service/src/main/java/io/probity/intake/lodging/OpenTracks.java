package io.probity.intake.lodging;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Fingerprints;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Reporter;
import io.probity.intake.disclosure.DisclosureCommand.NoteTrackOpened;
import io.probity.intake.disclosure.DisclosureRule;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Untraced;
import io.probity.policy.Channel;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The coordinator lodges a complaint out of a disclosure, in words of their own (MC-12). To everybody else it is one that
 * somebody lodged without a name: neither its events nor its request lead back. The disclosure alone knows of it, sealed.
 */
@Path("/councils/{council}/disclosures/{disclosure}/tracks")
public class OpenTracks {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    DisclosureSight sight;

    @Inject
    LodgeComplaints complaints;

    @Inject
    Fingerprints fingerprints;

    @POST
    @Permission("keep-disclosure")
    public Uni<Response> open(String council, UUID disclosure, @Valid LodgementRequest form) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(DISCLOSURE.stream(council, disclosure));
        Instant at = call.now();
        return sight.of(council, disclosure, by)
                .chain(seen -> tellsOfNobody(form) ? open(council, disclosure, form, by, request, at) : refused());
    }

    private Uni<Response> open(
            String council, UUID disclosure, LodgementRequest form, Officer by, Request request, Instant at) {
        Lodger nobody = Lodger.of(new Officer("anonymous", Set.of()), Channel.WEB, Reporter.ANONYMOUS);
        Request unlinked = Untraced.of(
                derived("track", disclosure, request.id()),
                derived("track-fingerprint", disclosure, request.fingerprint()),
                nobody.by().id(),
                at);
        String complaint = new LodgementIds(council, unlinked.id()).complaint().toString();
        return complaints
                .takeIn(council, new FilledForm(form, Channel.WEB, nobody, true), unlinked, at)
                .chain(lodged -> lodged.getStatus() == 201
                        ? commands.handle(
                                        DISCLOSURE.intent(council, disclosure, new NoteTrackOpened(complaint, by, at)),
                                        request)
                                .map(Answers.created(
                                        done -> URI.create("/councils/" + council + "/complaints/" + complaint),
                                        done -> lodged.getEntity()))
                        : Uni.createFrom().item(lodged));
    }

    /** By a key that is not in the database: whoever has that alone cannot find one end from the other. */
    private String derived(String what, UUID disclosure, String from) {
        return UUID.nameUUIDFromBytes(
                        fingerprints.of(what, disclosure.toString(), from).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static boolean tellsOfNobody(LodgementRequest form) {
        return form.reporter() == Reporter.ANONYMOUS
                && form.complainant() == null
                && form.represented() == null
                && form.receipt() == null;
    }

    private static Uni<Response> refused() {
        DisclosureRule rule = DisclosureRule.TRACK_CARRIES_NO_IDENTITY;
        return Uni.createFrom().item(Problems.refused(rule, rule.sentence()).toResponse());
    }
}
