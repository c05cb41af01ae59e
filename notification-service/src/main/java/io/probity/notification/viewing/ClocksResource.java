package io.probity.notification.viewing;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.edge.tenancy.InCouncil;
import io.probity.notification.facts.Offices;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is due, and why; what is overdue first. */
@Path("/councils/{council}")
class ClocksResource {
    private static final String PAGE =
            "tenant = :tenant and state = :state and (kind = 'policy-review' or (" + Circle.OPEN + """
            )) and (:all = true or (due, clock) > (select after.due, after.clock from ClockView after
                                                 where after.clock = :after and after.tenant = :tenant))
            order by due, clock""";
    private static final String OF_COMPLAINT =
            "tenant = :tenant and complaint = :complaint and " + Circle.OPEN + " order by since, due, clock";

    private final InCouncil inCouncil;
    private final CurrentCall call;

    ClocksResource(InCouncil inCouncil, CurrentCall call) {
        this.inCouncil = inCouncil;
        this.call = call;
    }

    /** @param next the query parameter {@code after} of the following page; absent on the last */
    record Page(List<ClockLine> items, @Nullable UUID next) {}

    @GET
    @Path("/clocks")
    @Permission("see-clocks")
    public Uni<Page> clocks(
            String council,
            @QueryParam("due")
                    @DefaultValue("overdue")
                    @Pattern(
                            regexp = "running|due-soon|overdue|met|lapsed",
                            message = "is one of running, due-soon, overdue, met, lapsed")
                    String due,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Parameters parameters = inCircle(council)
                .and("state", due)
                .and("all", after == null)
                .and("after", after == null ? new UUID(0, 0) : after);
        return inCouncil
                .read(council, () -> ClockView.<ClockView>find(PAGE, parameters)
                        .page(0, limit)
                        .list())
                .map(found -> new Page(
                        found.stream().map(ClockLine::of).toList(),
                        found.size() < limit ? null : found.getLast().clock));
    }

    @GET
    @Path("/complaints/{complaint}/clocks")
    @Permission("see-clocks")
    public Uni<List<ClockLine>> ofComplaint(String council, UUID complaint) {
        Parameters parameters = inCircle(council).and("complaint", complaint);
        return inCouncil
                .read(council, () -> ClockView.<ClockView>find(OF_COMPLAINT, parameters)
                        .list())
                .map(found -> {
                    if (found.isEmpty()) throw Problems.notFound();
                    return found.stream().map(ClockLine::of).toList();
                });
    }

    private Parameters inCircle(String council) {
        return Circle.of(council, call.caller(), Offices.day(call.now()));
    }
}
