package io.probity.intake.attachment;

import io.probity.edge.problems.Problem;
import io.probity.edge.problems.ProblemException;
import io.probity.edge.problems.Problems;
import io.probity.intake.complaint.Document;
import io.probity.intake.complaint.Document.Seen;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes a document in as it comes: piece by piece it is counted, looked through, summed and sealed, and stands nowhere in
 * clear. What is refused, or breaks off, leaves nothing.
 */
@Singleton
public class Receiving {
    private final AttachmentStore store;
    private final Scanner scanner;
    private final DocumentTypes types;
    private final MemorySize most;

    @Inject
    Receiving(
            AttachmentStore store,
            Scanner scanner,
            DocumentTypes types,
            @ConfigProperty(name = PassingDocument.MOST) MemorySize most) {
        this.store = store;
        this.scanner = scanner;
        this.types = types;
        this.most = most;
    }

    /** To be called where waiting is allowed. The document waits in the store, for its event. */
    public Document receive(AttachmentId attachment, String name, InputStream body) throws IOException {
        byte[] beginning = body.readNBytes(DocumentTypes.BEGINNING);
        Optional<String> plain = types.of(beginning);
        String key = Seal.newKey();
        MessageDigest sum = sha256();
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(beginning), body);
        try (AttachmentStore.Draft draft = store.draft();
                Scanner.Look look = scanner.begin()) {
            String type;
            long bytes;
            try (OutputStream sealed = Seal.sealing(draft.out(), key, attachment)) {
                PassingDocument passing = new PassingDocument(all, sealed, look, sum, most);
                type = plain.isPresent() ? plain.get() : types.ofParts(passing);
                passing.toItsEnd();
                bytes = passing.bytes();
            }
            if (!look.clean()) throw infected();
            draft.putAway(attachment);
            Seen seen = scanner.isThere() ? Seen.CLEAN : Seen.NOT_SCANNED;
            return new Document(name, type, bytes, HexFormat.of().formatHex(sum.digest()), key, seen);
        } catch (Scanner.Away e) {
            throw Problems.unavailable();
        }
    }

    private static ProblemException infected() {
        return Problem.of(
                        422,
                        "document-harmful",
                        "Document not taken",
                        "A scanner found something harmful in the document, and it was thrown away. Send it in another"
                                + " form, such as a PDF or a picture of it, or tell what it says.")
                .exception();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
