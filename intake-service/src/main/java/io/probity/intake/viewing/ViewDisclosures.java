package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.tenancy.InCouncil;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    /**
     * One of those that wait.
     *
     * @param news whether the discloser added something that was neither decided on nor answered by advice
     * @param protectionReviewOn the day by which the protection of the discloser is looked at again
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Waiting(
            UUID id,
            String reference,
            LocalDate receivedOn,
            String stage,
            boolean news,
            Optional<LocalDate> protectionReviewOn) {
        static Waiting of(DisclosureRow row) {
            return new Waiting(
                    row.disclosure,
                    row.reference,
                    row.receivedOn,
                    row.stage,
                    row.news,
                    Optional.ofNullable(row.protectionReview));
        }
    }

    /** What is open, what was added to, and whose discloser's protection is to be looked at again, oldest first. */
    @GET
    @Permission("list-disclosures")
    public Uni<List<Waiting>> list(String council) {
        String me = Officers.of(call.caller()).id();
        Instant at = call.now();
        return councils.find(council)
                .map(known -> PolicyInForce.today(known, policies, at))
                .chain(today -> inCouncil.read(council, () -> DisclosureRow.<DisclosureRow>find("""
                                tenant = ?1 and not array_contains(subjects, ?2)
                                  and (stage in ('RECEIVED', 'ASSESSABLE') or protectionReview <= ?3 or news = true)
                                order by receivedOn, disclosure""", council, me, today)
                        .list()))
                .map(rows -> rows.stream().map(Waiting::of).toList());
    }

    @GET
    @Path("/{disclosure}")
    @Permission("view-disclosure")
    public Uni<Response> view(String council, UUID disclosure) {
        return sight.of(council, disclosure, Officers.of(call.caller()))
                .map(seen -> Response.ok(DisclosureView.of(seen.state()))
                        .tag(Answers.etag(seen))
                        .build());
    }
}
