package io.probity.intake.attaching;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.attachment.AttachmentId;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Officer;
import io.probity.intake.handling.HandlersDesk;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
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

/** Officers put documents to a complaint that they may see, and fetch them (HV-05). */
@Blocking
@Path("/councils/{council}/complaints/{complaint}/attachments")
public class AttachToComplaints {

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @Inject
    HandlersDesk desk;

    @Inject
    Documents documents;

    /** @param body the document itself, of whatever type */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Permission("attach-document")
    public Response attach(
            String council, UUID complaint, @HeaderParam("Document-Name") @Nullable String name, InputStream body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(COMPLAINT.stream(council, complaint));
        Loaded<OnRecord> seen = seen(council, complaint, by);
        AttachmentId attachment = new AttachmentId(council, seen.state().file().id(), UUID.randomUUID());
        return documents.attach(
                attachment,
                DocumentName.read(name),
                body,
                PuttingToComplaints.put(attachment, Optional.of(by), call.now()),
                PuttingToComplaints::shown,
                desk.asShown(seen, by, request).await().atMost(Documents.PATIENCE),
                URI.create("/councils/" + council + "/complaints/" + complaint + "/attachments"));
    }

    @GET
    @Path("/{attachment}")
    @Permission("view-complaint")
    public Response fetch(String council, UUID complaint, UUID attachment) {
        ComplaintFile file =
                seen(council, complaint, Officers.of(call.caller())).state().file();
        return documents.fetch(
                new AttachmentId(council, file.id(), attachment),
                file.exchange().document(attachment).map(DocumentAttached::document));
    }

    private Loaded<OnRecord> seen(String council, UUID complaint, Officer officer) {
        return sight.of(council, complaint, officer).await().atMost(Documents.PATIENCE);
    }
}
