package io.probity.intake.viewing;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.tenancy.InCouncil;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The disclosures of a council, for the coordinator alone (MC-03): one as it stands, and those that wait. */
@Path("/councils/{council}/disclosures")
public class ViewDisclosures {
    @Inject
    CurrentCall call;

    @Inject
    DisclosureSight sight;

    @Inject
    InCouncil inCouncil;

    /** One of those that wait. */
    public record Waiting(UUID id, String reference, LocalDate receivedOn, String stage) {}

    /** What is open, oldest first. */
    @GET
    @Permission("list-disclosures")
    public Uni<List<Waiting>> list(String council) {
        String me = Officers.of(call.caller()).id();
        return inCouncil
                .read(council, () -> DisclosureRow.<DisclosureRow>find("""
                                tenant = ?1 and not array_contains(subjects, ?2) and stage in ('RECEIVED', 'ASSESSABLE')
                                order by receivedOn, disclosure""", council, me)
                        .list())
                .map(rows -> rows.stream()
                        .map(row -> new Waiting(row.disclosure, row.reference, row.receivedOn, row.stage))
                        .toList());
    }

    @GET
    @Path("/{disclosure}")
    @Permission("view-disclosure")
    public Uni<Response> view(String council, UUID disclosure) {
        return sight.of(council, disclosure, Officers.of(call.caller()))
                .map(seen -> Response.ok(DisclosureView.of(seen.state()))
                        .tag(Answers.etag(seen.version()))
                        .header("Cache-Control", "no-store")
                        .build());
    }
}
