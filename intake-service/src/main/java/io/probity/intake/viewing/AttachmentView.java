package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document beside a complaint.
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
        Document d = e.document();
        return new AttachmentView(e.attachment(), d.name(), d.type(), d.bytes(), d.sha256(), d.seen(), e.by(), e.at());
    }
}
