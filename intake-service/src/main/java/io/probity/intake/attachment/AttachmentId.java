package io.probity.intake.attachment;

import io.probity.intake.IntakeWiring;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which document, of which matter, of which council.
 *
 * @param matter a complaint or a disclosure: no id is of both, and nothing in a folder tells them apart
 */
public record AttachmentId(String council, UUID matter, UUID id) {

    /** What its file is bound to: moved to another place, it does not open. Of a disclosure it is named like a complaint's. */
    byte[] place() {
        String stream = IntakeWiring.COMPLAINT.stream(council, matter).name();
        return String.join("\n", council, stream, "attachment", id.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
