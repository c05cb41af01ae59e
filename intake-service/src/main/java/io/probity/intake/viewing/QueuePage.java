package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.DirectRoute;
import io.probity.intake.complaint.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of the queue, oldest first. No total: a count would tell of what is not shown.
 *
 * @param next the cursor of the page after this one; none at the end
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QueuePage(List<Item> items, Optional<String> next) {

    /**
     * One complaint in the queue.
     *
     * @param handler opaque id of an officer; the office where one person holds it (HV-36)
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Item(
            UUID id,
            String reference,
            Stage stage,
            String alleges,
            String reporter,
            String channel,
            String nature,
            String location,
            LocalDate receivedOn,
            Optional<String> handler,
            Optional<String> office) {
        static Item of(QueueEntry row) {
            return new Item(
                    row.complaint,
                    row.reference,
                    row.stage,
                    row.alleges,
                    row.reporter,
                    row.channel,
                    row.nature,
                    row.location,
                    row.receivedOn,
                    Optional.ofNullable(row.handler).map(handler -> DirectRoute.whoHasIt(handler, row.office)),
                    Optional.ofNullable(row.office));
        }
    }

    /** @param rows one more than the page holds, where there are more */
    static QueuePage of(List<QueueEntry> rows, int limit) {
        boolean more = rows.size() > limit;
        List<QueueEntry> shown = more ? rows.subList(0, limit) : rows;
        return new QueuePage(
                shown.stream().map(Item::of).toList(),
                more ? Optional.of(Cursor.of(shown.getLast()).toString()) : Optional.empty());
    }
}
