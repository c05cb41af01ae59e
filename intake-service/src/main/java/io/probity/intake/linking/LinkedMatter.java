package io.probity.intake.linking;

import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Stage;
import java.time.LocalDate;
import java.util.UUID;

/** A matter that is linked to another. */
public record LinkedMatter(UUID id, String reference, Stage stage, LocalDate receivedOn) {
    static LinkedMatter of(OnRecord known) {
        ComplaintFile file = known.file();
        return new LinkedMatter(
                file.id(),
                file.lodged().reference(),
                known.stage(),
                file.particulars().receivedOn());
    }
}
