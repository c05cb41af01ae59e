package io.probity.sample.board;

import io.probity.edge.access.Permission;
import io.probity.edge.tenancy.InCouncil;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/councils/{council}/board")
class BoardResource {
    @Inject
    InCouncil inCouncil;

    /** What stands on a board. */
    enum Kind {
        NOTE
    }

    @GET
    @Permission("see-board")
    public Uni<List<String>> subjects(
            String council,
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("1000") int limit) {
        return inCouncil.read(council, () -> BoardRow.<BoardRow>listAll()).map(rows -> rows.stream()
                .map(row -> row.subject)
                .sorted()
                .limit(limit)
                .toList());
    }
}
