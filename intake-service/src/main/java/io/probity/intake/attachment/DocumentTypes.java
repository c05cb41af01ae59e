package io.probity.intake.attachment;

import io.probity.edge.problems.Problems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a document is, by how it begins and not by how it is called; programs and archives are none of the types taken. */
@Singleton
public class DocumentTypes {
    /** As far as any type's marks reach. */
    static final int BEGINNING = 64 << 10;

    private final Tika tika = new Tika();
    private final Set<String> accepted;

    @Inject
    DocumentTypes(@ConfigProperty(name = "probity.attachments.types") Set<String> accepted) {
        this.accepted = new TreeSet<>(accepted);
    }

    /** Refused with 422 where it is none of those that are taken. */
    String of(byte[] beginning) {
        if (beginning.length == 0)
            throw Problems.unprocessable("document-empty", "The document is empty: send its content as the body.");
        String type = tika.detect(beginning);
        if (!accepted.contains(type))
            throw Problems.unprocessable(
                    "document-type-not-taken",
                    "A document is, by its content, one of: " + String.join(", ", accepted) + ".");
        return type;
    }
}
