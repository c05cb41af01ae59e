package io.probity.intake.attachment;

import io.probity.edge.problems.ProblemException;
import io.probity.edge.problems.Problems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a document is, by its content and not by how it is called; programs and archives are none of the types taken. */
@Singleton
public class DocumentTypes {
    /** As far as any type's marks reach. */
    static final int BEGINNING = 64 << 10;

    private static final String PDF = "application/pdf";
    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARCHIVE_MARK = {'P', 'K', 3, 4};
    private static final String OFFICE = "application/x-tika-ooxml";

    private final Tika tika = new Tika();
    private final Set<String> accepted;

    @Inject
    DocumentTypes(@ConfigProperty(name = "probity.attachments.types") Set<String> accepted) {
        this.accepted = new TreeSet<>(accepted);
    }

    /**
     * Its type, where it is told by its beginning; empty where its parts tell it ({@link #ofParts}). Refused with 422 where it
     * is none of those that are taken.
     */
    Optional<String> of(byte[] beginning) {
        if (beginning.length == 0)
            throw Problems.unprocessable("document-empty", "The document is empty: send its content as the body.");
        if (startsWith(beginning, ARCHIVE_MARK)) return Optional.empty();
        String type = tika.detect(beginning);
        if (!accepted.contains(type) || isSomethingElseAsWell(type, beginning)) throw notTaken();
        return Optional.of(type);
    }

    /** The type of an Office file, of which all is read. Refused with 422 where it is none, or brings macros along. */
    String ofParts(InputStream document) throws IOException {
        try {
            OfficeContents contents = OfficeContents.of(document);
            String type = contents.isOffice() ? OFFICE : contents.openDocument().orElseThrow(this::notTaken);
            if (!accepted.contains(type)) throw notTaken();
            if (contents.bringMacros())
                throw Problems.unprocessable(
                        "document-with-macros",
                        "A document that brings macros along is not taken: save it without them, or as a PDF.");
            return type;
        } catch (ZipBytes.Broken noOfficeFile) {
            throw notTaken();
        }
    }

    /** A PDF whose mark comes later is read as one by its readers, and as what stands before it by others. */
    private static boolean isSomethingElseAsWell(String type, byte[] beginning) {
        return type.equals(PDF) && !startsWith(beginning, PDF_MARK);
    }

    private static boolean startsWith(byte[] beginning, byte[] mark) {
        return Arrays.equals(mark, 0, mark.length, beginning, 0, Math.min(mark.length, beginning.length));
    }

    private ProblemException notTaken() {
        return Problems.unprocessable(
                "document-type-not-taken",
                "A document is, by its content, one of: " + String.join(", ", accepted) + ".");
    }
}
