package io.probity.intake.attaching;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.attachment.AttachmentId;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureFile;
import io.probity.intake.presenting.ByReceipt;
import io.probity.intake.presenting.PresentedReceipt;
import io.probity.intake.viewing.OwnDisclosure;
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

/** Whoever made a disclosure adds documents, and fetches those they sent: none that the coordinator put beside them (MC-05). */
@Blocking
@ByReceipt
@Path("/councils/{council}/receipt/disclosure/attachments")
public class AttachToOwnDisclosure {

    @Inject
    CurrentCall call;

    @Inject
    PresentedReceipt receipt;

    @Inject
    Documents documents;

    @Inject
    PuttingToDisclosures disclosures;

    /** @param body the document itself, of whatever type */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Permission("use-receipt")
    public Response attach(String council, @HeaderParam("Document-Name") @Nullable String name, InputStream body) {
        Request request = receipt.request(DISCLOSURE, council, OwnDisclosure::shown)
                .await()
                .atMost(Documents.PATIENCE);
        AttachmentId attachment =
                new AttachmentId(council, own(council).received().disclosure(), UUID.randomUUID());
        return documents.attach(
                attachment,
                DocumentName.read(name),
                body,
                disclosures.put(attachment, Optional.empty(), call.now()),
                PuttingToDisclosures::shown,
                request,
                URI.create("/councils/" + council + "/receipt/disclosure/attachments"));
    }

    @GET
    @Path("/{attachment}")
    @Permission("use-receipt")
    public Response fetch(String council, UUID attachment) {
        DisclosureFile file = own(council);
        return documents.fetch(
                new AttachmentId(council, file.received().disclosure(), attachment),
                file.document(attachment)
                        .filter(disclosed -> disclosed.by().isEmpty())
                        .map(DocumentDisclosed::document));
    }

    private DisclosureFile own(String council) {
        return receipt.disclosure(council)
                .await()
                .atMost(Documents.PATIENCE)
                .state()
                .file();
    }
}
