package io.probity.intake.attaching;

import io.probity.edge.answering.Answers;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Outcome;
import io.probity.eventsourcing.handling.Outcome.Done;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.attachment.AttachmentId;
import io.probity.intake.attachment.AttachmentStore;
import io.probity.intake.attachment.GivingOut;
import io.probity.intake.attachment.Receiving;
import io.probity.intake.complaint.Document;
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
import java.util.Optional;
import java.util.function.Function;

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

    /**
     * Takes a document in, and puts it to a matter.
     *
     * @param putting what is asked of the matter
     * @param shown how what followed is shown
     */
    <C, S, E> Response attach(
            AttachmentId attachment,
            DocumentName name,
            InputStream body,
            Function<Document, Intent<C, S, E>> putting,
            Function<E, AttachmentView> shown,
            Request request,
            URI location) {
        try {
            Document document = receiving.receive(attachment, name.text(), body);
            Outcome<S, E> outcome =
                    commands.handle(putting.apply(document), request).await().atMost(PATIENCE);
            return answer(attachment, document, outcome, shown, location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same request again brought the same document again: the first one is the one that counts. */
    private <S, E> Response answer(
            AttachmentId attachment,
            Document sent,
            Outcome<S, E> outcome,
            Function<E, AttachmentView> shown,
            URI location)
            throws IOException {
        if (!(outcome instanceof Done<S, E> done)) {
            store.discard(attachment);
            return Answers.<S, E>empty().apply(outcome);
        }
        if (done.repeated()) store.discard(attachment);
        else store.keep(attachment);
        AttachmentView attached = shown.apply(done.events().getFirst());
        if (!attached.sha256().equals(sent.sha256())) throw Problems.reused().exception();
        return Answers.<S, E>created(it -> URI.create(location + "/" + attached.id()), it -> attached)
                .apply(outcome);
    }

    /** As a file to be kept, never to be shown by a browser beside our own pages. */
    Response fetch(AttachmentId attachment, Optional<Document> found) {
        Document document = found.orElseThrow(Problems::notFound);
        InputStream content = givingOut.open(attachment, document);
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
