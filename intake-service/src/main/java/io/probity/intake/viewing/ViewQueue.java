package io.probity.intake.viewing;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.tenancy.InCouncil;
import io.probity.intake.complaint.Stage;
import io.probity.intake.seeing.Officers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The complaints that wait for somebody, oldest first. May lag behind a complaint's own stream by a moment. */
@Path("/councils/{council}/complaints")
public class ViewQueue {
    static final Set<Stage> OPEN = EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.WITHDRAWN));

    @Inject
    CurrentCall call;

    @Inject
    InCouncil inCouncil;

    /**
     * @param stage only those at this stage; all open ones where nothing is said
     * @param after the {@code next} of an earlier page
     */
    @GET
    @Permission("view-queue")
    public Uni<QueuePage> queue(
            String council,
            @QueryParam("stage") @Nullable Stage stage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        QueueQuery query = QueueQuery.of(
                council, Officers.of(call.caller()), stage == null ? OPEN : Set.of(stage), Cursor.parse(after));
        return inCouncil
                .read(council, () -> QueueEntry.<QueueEntry>find(query.where(), query.values())
                        .range(0, limit)
                        .list())
                .map(rows -> QueuePage.of(rows, limit));
    }
}
