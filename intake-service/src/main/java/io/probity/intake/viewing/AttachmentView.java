package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.Document;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document beside a complaint, or with a disclosure.
 *
 * @param scanned whether a scanner looked through it: {@code NOT_SCANNED} where there was none
 * @param by the officer who put it there; nobody where whoever reported did
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AttachmentView(
        UUID id,
        String name,
        String type,
        long bytes,
        String sha256,
        Document.Seen scanned,
        Optional<String> by,
        Instant at) {

    public static AttachmentView of(DocumentAttached e) {
        return of(e.attachment(), e.document(), e.by(), e.at());
    }

    public static AttachmentView of(DocumentDisclosed e) {
        return of(e.attachment(), e.document(), e.by(), e.at());
    }

    private static AttachmentView of(UUID id, Document d, Optional<String> by, Instant at) {
        return new AttachmentView(id, d.name(), d.type(), d.bytes(), d.sha256(), d.seen(), by, at);
    }
}
