package io.probity.assessment.viewing;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Sight;
import io.probity.edge.access.Permission;
import io.probity.edge.operations.WhileParked;
import io.probity.edge.tenancy.InCouncil;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The conflicts of interest that wait for whoever asks to decide about them, the oldest first: of the others' there is no line,
 * and none is counted (HV-36, IC-10).
 */
@Path("/councils/{council}/conflicts")
class ListConflictsResource {
    private static final int AT_MOST = 200;

    @Inject
    InCouncil inCouncil;

    @Inject
    InvestigationDesk desk;

    @Inject
    WhileParked whileParked;

    @GET
    @Permission("list-conflicts-to-decide")
    public Uni<List<ConflictsView>> waiting(String council) {
        return inCouncil.read(council, ConflictRow::inOrder).chain(rows -> whileParked
                .closed(rows.stream().map(row -> row.complaint).toList(), Sight.CLOSED_WHILE_PARKED)
                .chain(closed -> waiting(council, rows, closed)));
    }

    private Uni<List<ConflictsView>> waiting(String council, List<ConflictRow> rows, Set<UUID> closed) {
        return Multi.createFrom()
                .iterable(rows)
                .filter(row -> !closed.contains(row.complaint))
                .onItem()
                .transformToUniAndConcatenate(row -> desk.waitingConflicts(council, row.complaint))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .select()
                .first(AT_MOST)
                .collect()
                .asList();
    }
}
