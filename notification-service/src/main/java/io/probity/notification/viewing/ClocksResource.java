package io.probity.notification.viewing;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.edge.tenancy.InCouncil;
import io.probity.notification.facts.Offices;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is due, and why; what is overdue first. */
@Path("/councils/{council}")
class ClocksResource {
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
        Circle circle = circle(council);
        return inCouncil
                .read(council, () -> ClockView.page(circle, due, Optional.ofNullable(after), limit))
                .map(found -> new Page(
                        found.stream().map(ClockLine::of).toList(),
                        found.size() < limit ? null : found.getLast().clock));
    }

    @GET
    @Path("/complaints/{complaint}/clocks")
    @Permission("see-clocks")
    public Uni<List<ClockLine>> ofComplaint(String council, UUID complaint) {
        Circle circle = circle(council);
        return inCouncil.read(council, () -> ClockView.of(circle, complaint)).map(found -> {
            if (found.isEmpty()) throw Problems.notFound();
            return found.stream().map(ClockLine::of).toList();
        });
    }

    private Circle circle(String council) {
        return Circle.of(council, call.caller(), Offices.day(call.now()));
    }
}
