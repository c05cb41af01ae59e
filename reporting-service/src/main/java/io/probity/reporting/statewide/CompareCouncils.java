package io.probity.reporting.statewide;

import io.probity.edge.access.Permission;
import io.probity.edge.tenancy.InCouncil;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The statewide integrity agency compares councils by their counts. */
@Path("/councils")
public class CompareCouncils {
    private static final String KNOWN = "select council from known_council";

    @Inject
    InCouncil inCouncil;

    @GET
    @Permission("compare-councils")
    public Uni<List<ComparableCouncil>> compare() {
        return inCouncil
                .read(List.of(), () -> Panache.getSession()
                        .chain(session ->
                                session.createNativeQuery(KNOWN, String.class).getResultList()))
                .chain(known -> inCouncil.read(known, () -> CouncilCounts.<CouncilCounts>listAll(Sort.by("tenant"))))
                .map(all -> all.stream().map(ComparableCouncil::of).toList());
    }
}
