package io.probity.intake.attaching;

import io.probity.edge.problems.Problems;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a document is called: in headers, where any letters may stand only as percent and two digits (RFC 8187). */
record DocumentName(String text) {
    private static final int LONGEST = 300;

    /** Refused with 400 where there is none. */
    static DocumentName read(@Nullable String header) {
        try {
            String text = header == null ? "" : URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl))
                return new DocumentName(text.strip());
        } catch (IllegalArgumentException unreadable) {
            // Answered below, like any other header that names nothing.
        }
        throw Problems.badRequest(
                "document-name-missing",
                "A document has a name: send Document-Name, of at most 300 letters, percent-encoded in UTF-8.");
    }

    /** @param type what the document is: a name that says otherwise is given out with the ending of what it is */
    String disposition(String type) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(Endings.fitting(text, type), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
