package io.probity.intake.confirming;

import io.probity.intake.complaint.ComplaintFile;
import java.util.UUID;

/** All that is said to whoever wrote down what they were told, and does not see the matter (MC-02, MC-15). */
public record ConfirmedRecord(UUID id, String reference) {
    static ConfirmedRecord of(ComplaintFile file) {
        return new ConfirmedRecord(file.id(), file.lodged().reference());
    }
}
