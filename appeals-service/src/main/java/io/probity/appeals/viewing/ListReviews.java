package io.probity.appeals.viewing;

import io.probity.appeals.Reviews;
import io.probity.appeals.comparing.DecidedMatter;
import io.probity.appeals.review.Reviewer;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Role;
import io.probity.edge.tenancy.InCouncil;
import io.probity.policy.InternalReview;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The reviews that wait for whoever asks, the oldest first: none that {@code MaySee} does not let them open. */
@Path("/councils/{council}/reviews")
public class ListReviews {
    private static final int AT_MOST = 200;
    private static final String WAITING = """
            tenant = :tenant and stage <> 'CLOSED' and (reviewOfficer = :me or (office in :offices and (office in :heads
              or complaint not in (select h.complaint from HandlerRow h where h.tenant = :tenant and h.officer = :me))))
            and\s""" + DecidedMatter.OPEN;

    @Inject
    InCouncil inCouncil;

    @Inject
    CurrentCall call;

    @Inject
    Reviews reviews;

    @GET
    @Permission("view-review-queue")
    public Uni<List<QueuedReview>> list(String council) {
        Caller caller = call.caller();
        List<String> offices = InternalReview.reviewers().stream()
                .filter(office -> Role.parse(office).filter(caller::is).isPresent())
                .toList();
        Parameters asked = DecidedMatter.openTo(council, caller, reviews.day())
                .and("offices", offices)
                .and("heads", Reviewer.HEADS);
        return inCouncil.read(council, () -> QueuedReview.<QueuedReview>find(
                        WAITING, Sort.by("lodgedAt").and("appeal"), asked)
                .page(0, AT_MOST)
                .list());
    }
}
