package io.probity.intake.attaching;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.attachment.AttachmentId;
import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureFile;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coordinator puts documents to a disclosure and fetches all of them; for everybody else there is none (HV-05, MC-03). */
@Blocking
@Path("/councils/{council}/disclosures/{disclosure}/attachments")
public class AttachToDisclosures {

    @Inject
    CurrentCall call;

    @Inject
    DisclosureSight sight;

    @Inject
    Documents documents;

    @Inject
    PuttingToDisclosures disclosures;

    /** @param body the document itself, of whatever type */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Permission("keep-disclosure")
    public Response attach(
            String council, UUID disclosure, @HeaderParam("Document-Name") @Nullable String name, InputStream body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(DISCLOSURE.stream(council, disclosure));
        seen(council, disclosure, by);
        AttachmentId attachment = new AttachmentId(council, disclosure, UUID.randomUUID());
        return documents.attach(
                attachment,
                DocumentName.read(name),
                body,
                disclosures.put(attachment, Optional.of(by), call.now()),
                PuttingToDisclosures::shown,
                request,
                URI.create("/councils/" + council + "/disclosures/" + disclosure + "/attachments"));
    }

    @GET
    @Path("/{attachment}")
    @Permission("view-disclosure")
    public Response fetch(String council, UUID disclosure, UUID attachment) {
        return documents.fetch(
                new AttachmentId(council, disclosure, attachment),
                seen(council, disclosure, Officers.of(call.caller()))
                        .document(attachment)
                        .map(DocumentDisclosed::document));
    }

    private DisclosureFile seen(String council, UUID disclosure, Officer officer) {
        return sight.of(council, disclosure, officer)
                .await()
                .atMost(Documents.PATIENCE)
                .state()
                .file();
    }
}
