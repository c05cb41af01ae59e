package io.probity.intake.presenting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** What the receipt of the current call opens. */
@RequestScoped
public class PresentedReceipt {
    private static final String COMPLAINT_OPENED = "probity.receipt.complaint";
    private static final String HOLDER = "receipt-holder";

    @Inject
    RoutingContext http;

    @Inject
    CurrentCall call;

    @Inject
    Commands commands;

    static void keep(RoutingContext http, UUID complaint) {
        http.put(COMPLAINT_OPENED, complaint);
    }

    public UUID complaint() {
        return Objects.requireNonNull(http.get(COMPLAINT_OPENED), "ReceiptGate lets nobody in without one");
    }

    /** The request, without any trace of who makes it. */
    public Request request() {
        return Untraced.of(call.request(), HOLDER, complaint());
    }

    /** The complaint as it is now. */
    public Uni<Loaded<OnRecord>> matter(String council) {
        return commands.load(COMPLAINT, COMPLAINT.stream(council, complaint())).map(loaded -> {
            if (loaded.state() instanceof OnRecord known) return new Loaded<OnRecord>(loaded.version(), known);
            throw Problems.notFound();
        });
    }
}
