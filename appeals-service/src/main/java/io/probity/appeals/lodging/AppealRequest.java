package io.probity.appeals.lodging;

import io.probity.appeals.review.Appeal.About;
import io.probity.appeals.review.Matter;
import io.probity.appeals.review.ReviewCommand.LodgeAppeal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it is sent in.
 *
 * @param reference what the complainant was given to quote; whoever appeals for themselves knows it
 * @param about HANDLING, REMEDY, or both
 * @param grounds what was wrong, in the complainant's words
 * @param desiredResult what the complainant would have instead
 */
public record AppealRequest(
        @Nullable @Size(max = 100) String reference,
        @NotNull Set<About> about,
        @NotNull @Size(max = 20_000) String grounds,
        @Nullable @Size(max = 20_000) String desiredResult) {

    /** A login is tied to no complaint: that it is one's own is shown by what only its complainant was given. */
    boolean quotes(Matter matter) {
        return reference != null
                && matter.complaint()
                        .filter(known -> known.reference().equalsIgnoreCase(reference.strip()))
                        .isPresent();
    }

    LodgeAppeal toCommand(UUID appeal, Speaker speaker, Instant at) {
        return new LodgeAppeal(
                appeal.toString(),
                about,
                grounds,
                Objects.requireNonNullElse(desiredResult, ""),
                speaker.onBehalf(),
                speaker.by(),
                at);
    }
}
