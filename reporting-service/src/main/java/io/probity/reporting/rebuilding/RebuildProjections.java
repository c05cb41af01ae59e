package io.probity.reporting.rebuilding;

import io.probity.edge.access.Permission;
import io.probity.edge.problems.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.StreamSupport;

/** Operations rebuild all registers from the first message, and watch how far it is. */
@Path("/operations/projections")
public class RebuildProjections {
    private static final String ALL = """
            select generation, state, started_at, switched_at, messages, of_messages, same_as_replaced
            from generation order by generation""";

    private static final Problem UNDER_WAY = Problem.of(
            409,
            "rebuild-under-way",
            "Not possible at this stage",
            "A rebuild is under way, or the rows that the last one replaced are still being removed. One is done at a"
                    + " time: ask again in a minute.");

    @Inject
    Rebuilds rebuilds;

    @Inject
    Pool pool;

    @POST
    @Path("/rebuild")
    @Permission("rebuild-projections")
    public Response rebuild() {
        if (!rebuilds.start()) throw UNDER_WAY.exception();
        return Response.accepted().build();
    }

    @GET
    @Permission("rebuild-projections")
    public Uni<List<Generation>> generations() {
        return pool.query(ALL).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(Generation::of)
                .toList());
    }
}
