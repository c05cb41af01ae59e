package io.probity.appeals.comparing;

import io.probity.appeals.MaySee;
import io.probity.appeals.Reviews;
import io.probity.appeals.review.Matter;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.edge.tenancy.InCouncil;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

/** What was decided on complaints of the same nature about the same place, hidden ones left out (HV-51). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/like-matters")
public class CompareLikeMatters {
    private static final int AT_MOST = 50;
    private static final String ALIKE = "tenant = :tenant and nature = :nature and location = :location"
            + " and complaint <> :complaint and corruptConduct = false and outcome is not null and "
            + DecidedMatter.OPEN;

    @Inject
    Reviews reviews;

    @Inject
    InCouncil inCouncil;

    @Inject
    CurrentCall call;

    @GET
    @Permission("view-appeal")
    public Uni<List<DecidedMatter>> compare(String council, UUID complaint, String appeal) {
        return reviews.load(council, complaint).chain(loaded -> {
            if (!MaySee.file(call.caller(), loaded.state(), loaded.known(), appeal)) throw Problems.notFound();
            Matter.Complaint matter = loaded.state().matter().complaint().orElseThrow(Problems::notFound);
            Parameters like = DecidedMatter.openTo(council, call.caller(), reviews.day())
                    .and("nature", matter.nature())
                    .and("location", matter.location())
                    .and("complaint", complaint);
            return inCouncil.read(council, () -> DecidedMatter.<DecidedMatter>find(
                            ALIKE, Sort.by("reference").and("complaint"), like)
                    .page(0, AT_MOST)
                    .list());
        });
    }
}
