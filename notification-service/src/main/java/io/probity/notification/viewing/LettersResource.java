package io.probity.notification.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which letters there are, and what became of each. What they say and to whom stays with intake and the others. */
@Path("/councils/{council}")
class LettersResource {
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
        Circle circle = circle(council);
        return inCouncil
                .read(council, () -> LetterView.page(circle, state, Optional.ofNullable(after), limit))
                .map(found -> new Page(
                        found.stream().map(LetterLine::of).toList(),
                        found.size() < limit ? null : found.getLast().letter));
    }

    @GET
    @Path("/complaints/{complaint}/letters")
    @Permission("see-letters")
    public Uni<List<LetterLine>> ofComplaint(String council, UUID complaint) {
        Circle circle = circle(council);
        return inCouncil.read(council, () -> LetterView.of(circle, complaint)).map(found -> {
            if (found.isEmpty()) throw Problems.notFound();
            return found.stream().map(LetterLine::of).toList();
        });
    }

    private Circle circle(String council) {
        return Circle.of(council, call.caller(), Offices.day(call.now()));
    }
}
