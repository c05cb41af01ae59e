package io.probity.notification.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which letters there are, and what became of each. What they say and to whom stays with intake and the others. */
@Path("/councils/{council}")
class LettersResource {
    private static final String PAGE = "tenant = :tenant and state = :state and " + Circle.OPEN + """
             and (:all = true or (draftedAt, letter) > (select after.draftedAt, after.letter from LetterView after
                                                        where after.letter = :after and after.tenant = :tenant))
            order by draftedAt, letter""";
    private static final String OF_COMPLAINT =
            "tenant = :tenant and complaint = :complaint and " + Circle.OPEN + " order by draftedAt, letter";

    private final InCouncil inCouncil;
    private final CurrentCall call;

    LettersResource(InCouncil inCouncil, CurrentCall call) {
        this.inCouncil = inCouncil;
        this.call = call;
    }

    /**
     * @param state drafted, sending, failed, sent, posted, without-recipient
     * @param reason why it failed, as a code
     * @param mayHaveLeftBefore of an earlier attempt nobody knows whether it left: the person may have it twice, under one Message-ID
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LetterLine(
            UUID letter,
            UUID complaint,
            String kind,
            String state,
            Instant draftedAt,
            int attempts,
            int failures,
            @Nullable String reason,
            @Nullable Instant nextAttempt,
            boolean mayHaveLeftBefore,
            @Nullable Instant settledAt,
            @Nullable String contentHash) {

        static LetterLine of(LetterView view) {
            return new LetterLine(
                    view.letter,
                    view.complaint,
                    view.kind,
                    view.state,
                    view.draftedAt,
                    view.attempts,
                    view.failures,
                    view.reason,
                    view.nextAttempt,
                    view.mayHaveLeftBefore,
                    view.settledAt,
                    view.contentHash);
        }
    }

    /** @param next the query parameter {@code after} of the following page; absent on the last */
    record Page(List<LetterLine> items, @Nullable UUID next) {}

    @GET
    @Path("/letters")
    @Permission("see-letters")
    public Uni<Page> letters(
            String council,
            @QueryParam("state")
                    @DefaultValue("failed")
                    @Pattern(
                            regexp = "drafted|sending|failed|sent|posted|without-recipient",
                            message = "is one of drafted, sending, failed, sent, posted, without-recipient")
                    String state,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Parameters parameters = inCircle(council)
                .and("state", state)
                .and("all", after == null)
                .and("after", after == null ? new UUID(0, 0) : after);
        return inCouncil
                .read(council, () -> LetterView.<LetterView>find(PAGE, parameters)
                        .page(0, limit)
                        .list())
                .map(found -> new Page(
                        found.stream().map(LetterLine::of).toList(),
                        found.size() < limit ? null : found.getLast().letter));
    }

    @GET
    @Path("/complaints/{complaint}/letters")
    @Permission("see-letters")
    public Uni<List<LetterLine>> ofComplaint(String council, UUID complaint) {
        Parameters parameters = inCircle(council).and("complaint", complaint);
        return inCouncil
                .read(council, () -> LetterView.<LetterView>find(OF_COMPLAINT, parameters)
                        .list())
                .map(found -> {
                    if (found.isEmpty()) throw Problems.notFound();
                    return found.stream().map(LetterLine::of).toList();
                });
    }

    private Parameters inCircle(String council) {
        return Circle.of(council, call.caller(), Offices.day(call.now()));
    }
}
