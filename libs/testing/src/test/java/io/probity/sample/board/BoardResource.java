package io.probity.sample.board;

import io.probity.edge.access.Permission;
import io.probity.edge.tenancy.InCouncil;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/councils/{council}/board")
class BoardResource {
    @Inject
    InCouncil inCouncil;

    @GET
    @Permission("see-board")
    public Uni<List<String>> subjects(String council) {
        return inCouncil
                .read(council, () -> BoardRow.<BoardRow>listAll())
                .map(rows -> rows.stream().map(row -> row.subject).sorted().toList());
    }
}
