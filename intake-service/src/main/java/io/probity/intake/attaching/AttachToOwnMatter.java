package io.probity.intake.attaching;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.intake.attachment.AttachmentId;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.presenting.ByReceipt;
import io.probity.intake.presenting.PresentedReceipt;
import io.probity.intake.viewing.OwnMatter;
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

/** Whoever holds a receipt adds documents, and fetches those they sent: none that the council put beside them (HV-14). */
@Blocking
@ByReceipt
@Path("/councils/{council}/receipt/attachments")
public class AttachToOwnMatter {

    @Inject
    CurrentCall call;

    @Inject
    PresentedReceipt receipt;

    @Inject
    Documents documents;

    /** @param body the document itself, of whatever type */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Permission("use-receipt")
    public Response attach(String council, @HeaderParam("Document-Name") @Nullable String name, InputStream body) {
        AttachmentId attachment = new AttachmentId(council, receipt.opened(), UUID.randomUUID());
        return documents.attach(
                attachment,
                DocumentName.read(name),
                body,
                PuttingToComplaints.put(attachment, Optional.empty(), call.now()),
                PuttingToComplaints::shown,
                receipt.request(COMPLAINT, council, OwnMatter::of).await().atMost(Documents.PATIENCE),
                URI.create("/councils/" + council + "/receipt/attachments"));
    }

    @GET
    @Path("/{attachment}")
    @Permission("use-receipt")
    public Response fetch(String council, UUID attachment) {
        ComplaintFile file = receipt.matter(council)
                .await()
                .atMost(Documents.PATIENCE)
                .state()
                .file();
        return documents.fetch(
                new AttachmentId(council, file.id(), attachment),
                file.exchange()
                        .document(attachment)
                        .filter(attached -> attached.by().isEmpty())
                        .map(DocumentAttached::document));
    }
}
