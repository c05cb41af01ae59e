package io.probity.intake.presenting;

import static io.probity.intake.IntakeWiring.COMPLAINT;
import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.seeing.Untraced;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** What the receipt of the current call opens. */
@RequestScoped
public class PresentedReceipt {
    private static final String OPENED = "probity.receipt.opens";
    private static final String HOLDER = "receipt-holder";

    @Inject
    RoutingContext http;

    @Inject
    CurrentCall call;

    @Inject
    Commands commands;

    static void keep(RoutingContext http, UUID matter) {
        http.put(OPENED, matter);
    }

    /** Id of the complaint, or of the disclosure: of one of the two there is nothing under it. */
    public UUID opened() {
        return Objects.requireNonNull(http.get(OPENED), "ReceiptGate lets nobody in without one");
    }

    /** The request, without any trace of who makes it. */
    public Request request() {
        return Untraced.of(call.request(), HOLDER, opened());
    }

    /** The complaint as it is now. */
    public Uni<Loaded<OnRecord>> matter(String council) {
        return commands.load(COMPLAINT, COMPLAINT.stream(council, opened())).map(loaded -> {
            if (loaded.state() instanceof OnRecord known) return new Loaded<OnRecord>(loaded.version(), known);
            throw Problems.notFound();
        });
    }

    /** The disclosure as it is now. */
    public Uni<Loaded<OnTrack>> disclosure(String council) {
        return commands.load(DISCLOSURE, DISCLOSURE.stream(council, opened())).map(loaded -> {
            if (loaded.state() instanceof OnTrack known) return new Loaded<OnTrack>(loaded.version(), known);
            throw Problems.notFound();
        });
    }
}
