package io.probity.intake.matching;

import io.probity.intake.complaint.Stage;
import io.probity.intake.viewing.QueueEntry;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter that may belong together with another.
 *
 * @param because SAME_COMPLAINANT, RAISED_BEFORE, or SAME_SUBJECT where it is the nature, the location and the time
 */
public record LikeMatter(
        UUID id, String reference, Stage stage, LocalDate receivedOn, String nature, String location, Because because) {
    /** The strongest reason there is. */
    public enum Because {
        RAISED_BEFORE,
        SAME_COMPLAINANT,
        SAME_SUBJECT
    }

    static LikeMatter of(QueueEntry row, boolean sameComplainant, boolean raisedBefore) {
        Because because = raisedBefore
                ? Because.RAISED_BEFORE
                : sameComplainant ? Because.SAME_COMPLAINANT : Because.SAME_SUBJECT;
        return new LikeMatter(
                row.complaint, row.reference, row.stage, row.receivedOn, row.nature, row.location, because);
    }
}
