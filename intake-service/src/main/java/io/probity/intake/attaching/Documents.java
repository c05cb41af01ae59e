package io.probity.intake.attaching;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.answering.Answers;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Outcome;
import io.probity.eventsourcing.handling.Outcome.Done;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.attachment.AttachmentId;
import io.probity.intake.attachment.AttachmentStore;
import io.probity.intake.attachment.GivingOut;
import io.probity.intake.attachment.Receiving;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.ComplaintCommand.AttachDocument;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Document;
import io.probity.intake.complaint.Officer;
import io.probity.intake.viewing.AttachmentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is the same for whoever sends or fetches a document. To be called where waiting is allowed. */
@ApplicationScoped
class Documents {
    static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Commands commands;

    @Inject
    Receiving receiving;

    @Inject
    GivingOut givingOut;

    @Inject
    AttachmentStore store;

    /** @param by empty for whoever holds the receipt */
    Response attach(
            AttachmentId attachment,
            DocumentName name,
            InputStream body,
            Optional<Officer> by,
            Instant at,
            Request request,
            URI location) {
        try {
            Document document = receiving.receive(attachment, name.text(), body);
            var command = new AttachDocument(attachment.id(), document, by, at);
            Outcome<Complaint, ComplaintEvent> outcome = commands.handle(
                            COMPLAINT.intent(attachment.council(), attachment.complaint(), command), request)
                    .await()
                    .atMost(PATIENCE);
            return answer(attachment, document, outcome, location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same request again brought the same document again: the first one is the one that counts. */
    private Response answer(
            AttachmentId attachment, Document sent, Outcome<Complaint, ComplaintEvent> outcome, URI location)
            throws IOException {
        if (!(outcome instanceof Done<Complaint, ComplaintEvent> done)) {
            store.discard(attachment);
            return Answers.<Complaint, ComplaintEvent>empty().apply(outcome);
        }
        if (done.repeated()) store.discard(attachment);
        else store.keep(attachment);
        DocumentAttached attached = (DocumentAttached) done.events().getFirst();
        if (!attached.document().sha256().equals(sent.sha256()))
            throw Problems.reused().exception();
        return Answers.<Complaint, ComplaintEvent>created(
                        it -> URI.create(location + "/" + attached.attachment()), it -> AttachmentView.of(attached))
                .apply(outcome);
    }

    /** As a file to be kept, never to be shown by a browser beside our own pages. */
    Response fetch(String council, ComplaintFile file, Optional<DocumentAttached> found, UUID id) {
        DocumentAttached attached = found.orElseThrow(Problems::notFound);
        Document document = attached.document();
        InputStream content = givingOut.open(new AttachmentId(council, file.id(), id), document);
        return Response.ok((StreamingOutput) out -> {
                    try (content) {
                        content.transferTo(out);
                    }
                })
                .type(document.type())
                .header("Content-Length", document.bytes())
                .header("Content-Disposition", new DocumentName(document.name()).disposition(document.type()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
