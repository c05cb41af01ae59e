package io.probity.intake.matching;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.tenancy.InCouncil;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.QuotedReferences;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.probity.intake.viewing.QueueEntry;
import io.probity.intake.viewing.QueueQuery;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Matters that may belong together with one: of the same complainant, raised before, or about the same at the same place
 * and time. What this officer may not see is left out before anything is ordered or cut off, so that it leaves no trace.
 */
@Path("/councils/{council}/complaints/{complaint}/like-matters")
public class SuggestLikeMatters {
    private static final int DAYS_AROUND = 90;
    private static final int MOST = 20;
    private static final String OTHER = "other";
    private static final UUID NONE = new UUID(0, 0);
    private static final String LIKE = """
             and complaint <> :complaint and (complaint in :again or reference in :quoted
               or (:listed = true and nature = :nature and location = :location and receivedOn between :from and :to))
            order by case when reference in :quoted then 0 when complaint in :again then 1 else 2 end,
              receivedOn desc, complaint""";
    private static final String AGAIN = """
            tenant = ?1 and complaint <> ?2 and mark in (
              select own.mark from MarkRow own where own.tenant = ?1 and own.complaint = ?2)""";

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @Inject
    InCouncil inCouncil;

    @GET
    @Permission("view-complaint")
    public Uni<List<LikeMatter>> suggest(String council, UUID complaint) {
        Officer officer = Officers.of(call.caller());
        return sight.of(council, complaint, officer)
                .chain(seen -> inCouncil.read(council, () -> again(council, complaint)
                        .chain(again -> like(council, officer, seen.state().file(), again))));
    }

    private static Uni<Set<UUID>> again(String council, UUID complaint) {
        return MarkRow.<MarkRow>find(AGAIN, council, complaint)
                .list()
                .map(marks -> marks.stream().map(mark -> mark.complaint).collect(Collectors.toSet()));
    }

    private static Uni<List<LikeMatter>> like(String council, Officer officer, ComplaintFile file, Set<UUID> again) {
        Set<String> quoted = QuotedReferences.in(file.lodged().statement());
        var particulars = file.particulars();
        QueueQuery mine = QueueQuery.inSightOf(council, officer)
                .and(LIKE)
                .with("complaint", file.id())
                .with("again", again.isEmpty() ? Set.of(NONE) : again)
                .with("quoted", quoted.isEmpty() ? Set.of("") : quoted)
                .with(
                        "listed",
                        !particulars.nature().equals(OTHER)
                                || !particulars.location().equals(OTHER))
                .with("nature", particulars.nature())
                .with("location", particulars.location())
                .with("from", particulars.receivedOn().minusDays(DAYS_AROUND))
                .with("to", particulars.receivedOn().plusDays(DAYS_AROUND));
        return QueueEntry.<QueueEntry>find(mine.where(), mine.values())
                .range(0, MOST - 1)
                .list()
                .map(rows -> rows.stream()
                        .map(row -> LikeMatter.of(row, again.contains(row.complaint), quoted.contains(row.reference)))
                        .toList());
    }
}
