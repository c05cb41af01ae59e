package io.probity.assessment.viewing;

import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.registers.Registers;
import io.probity.assessment.viewing.VisiblePages.Page;
import io.probity.assessment.viewing.VisiblePages.Wanted;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.tenancy.InCouncil;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists over many assessments. */
@Path("/councils/{council}")
class ListAssessmentsResource {
    @Inject
    InCouncil inCouncil;

    @Inject
    CurrentCall call;

    @Inject
    Registers registers;

    @Inject
    AssessmentDesk desk;

    @Inject
    VisiblePages pages;

    /**
     * @param after what the page before this one named as next
     * @param limit how many lines at most
     */
    @GET
    @Path("/assessments")
    @Permission("list-assessments")
    public Uni<Page<AssessmentView>> open(
            String council,
            @QueryParam("after") @Nullable @Size(max = 100) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Wanted wanted = pages.wanted(council + "/assessments", after, limit);
        return circumstances(council)
                .chain(known -> pages.page(
                        council,
                        wanted,
                        known,
                        from -> inCouncil.read(council, () -> AssessmentRow.open(from, limit)),
                        row -> seen -> desk.view(row.complaint, seen, known)));
    }

    /** Every decision not to notify, complete, as the commission may ask to see it (HV-35, HV-40). */
    @GET
    @Path("/not-notified")
    @Permission("read-not-notified")
    public Uni<Page<NotNotifiedView>> notNotified(
            String council,
            @QueryParam("after") @Nullable @Size(max = 100) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Wanted wanted = pages.wanted(council + "/not-notified", after, limit);
        return circumstances(council)
                .chain(known -> pages.page(
                        council,
                        wanted,
                        known,
                        from -> inCouncil.read(council, () -> AssessmentRow.notNotified(from, limit)),
                        row -> seen -> NotNotifiedView.of(row.complaint, seen)));
    }

    /** What the registers say of whoever looks: it holds for each line. */
    private Uni<Circumstances> circumstances(String council) {
        return registers.on(desk.today(), council, List.of(call.caller().actor()));
    }
}
