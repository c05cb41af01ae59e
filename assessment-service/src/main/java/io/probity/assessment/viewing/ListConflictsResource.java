package io.probity.assessment.viewing;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.edge.access.Permission;
import io.probity.edge.tenancy.InCouncil;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;

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

    @GET
    @Permission("list-conflicts-to-decide")
    public Uni<List<ConflictsView>> waiting(String council) {
        return inCouncil.read(council, ConflictRow::inOrder).chain(rows -> Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> desk.waitingConflicts(council, row.complaint))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .select()
                .first(AT_MOST)
                .collect()
                .asList());
    }
}
