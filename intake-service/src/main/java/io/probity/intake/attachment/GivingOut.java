package io.probity.intake.attachment;

import io.probity.edge.problems.Problem;
import io.probity.edge.problems.Problems;
import io.probity.intake.complaint.Document;
import io.probity.intake.complaint.Document.Seen;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Gives a document out. It is read twice: before the first byte leaves it is known that every byte is what came in, and,
 * where there is a scanner now and was none then, that it is harmless.
 */
@Singleton
public class GivingOut {
    private final AttachmentStore store;
    private final Scanner scanner;

    @Inject
    GivingOut(AttachmentStore store, Scanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    /** To be called where waiting is allowed. */
    public InputStream open(AttachmentId attachment, Document document) {
        try {
            check(attachment, document);
            return Seal.opening(store.open(attachment), document.key(), attachment);
        } catch (Scanner.Away e) {
            throw Problems.unavailable();
        } catch (IOException e) {
            // No outage that passes: as a cause it would be told as one.
            IllegalStateException damaged = new IllegalStateException("a document is missing, or is not what came in");
            damaged.addSuppressed(e);
            throw damaged;
        }
    }

    private void check(AttachmentId attachment, Document document) throws IOException {
        MessageDigest sum = Receiving.sha256();
        boolean unseen = scanner.isThere() && document.seen() == Seen.NOT_SCANNED;
        try (InputStream in = Seal.opening(store.open(attachment), document.key(), attachment);
                Scanner.Look look = unseen ? scanner.begin() : new NoScanner().begin()) {
            byte[] piece = new byte[DocumentTypes.BEGINNING];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                look.pass(piece, length);
                sum.update(piece, 0, length);
            }
            if (!look.clean())
                throw Problem.of(409, "document-held", "Document held", HELD).exception();
        }
        if (!HexFormat.of().formatHex(sum.digest()).equals(document.sha256()))
            throw new IOException("a document is not what it was");
    }

    private static final String HELD =
            "A scanner finds something harmful in this document: it is kept, and not given out.";
}
