package io.probity.intake.viewing;

import io.probity.edge.access.Permission;
import io.probity.edge.tenancy.InCouncil;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;

/**
 * The reports that were diverted (MC-04). For the PID coordinator alone, who answers for it that they were: where there
 * is one councillor, their number is a name.
 */
@Path("/councils/{council}/diversions")
public class ViewDiversions {
    @Inject
    InCouncil inCouncil;

    /** That there was one, when and of which kind: all there is. */
    public record Diversion(String about, String agency, String clause, Instant at) {}

    @GET
    @Permission("view-diversions")
    public Uni<List<Diversion>> list(String council) {
        return inCouncil
                .read(council, () -> DiversionRow.<DiversionRow>find(
                                "tenant = ?1 order by divertedAt, disclosure", council)
                        .list())
                .map(rows -> rows.stream()
                        .map(row -> new Diversion(row.about, row.agency, row.clause, row.divertedAt.toInstant()))
                        .toList());
    }
}
