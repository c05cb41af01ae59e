package io.probity.intake.attachment;

import io.probity.intake.IntakeWiring;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which document, of which complaint, of which council. */
public record AttachmentId(String council, UUID complaint, UUID id) {

    /** What its file is bound to: moved to another place, it does not open. */
    byte[] place() {
        String stream = IntakeWiring.COMPLAINT.stream(council, complaint).name();
        return String.join("\n", council, stream, "attachment", id.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
