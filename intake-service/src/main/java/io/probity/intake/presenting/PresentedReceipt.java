package io.probity.intake.presenting;

import static io.probity.intake.IntakeWiring.COMPLAINT;
import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.answering.AsShown;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.StreamId;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.seeing.Untraced;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

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

    @Inject
    AsShown asShown;

    static void keep(RoutingContext http, UUID matter) {
        http.put(OPENED, matter);
    }

    /** Id of the complaint, or of the disclosure: of one of the two there is nothing under it. */
    public UUID opened() {
        return Objects.requireNonNull(http.get(OPENED), "ReceiptGate lets nobody in without one");
    }

    /**
     * The request, without any trace of who makes it.
     *
     * @param aggregate complaint or disclosure
     * @param view what of it is shown to whoever holds the receipt: what else happened makes theirs no old version
     */
    public <S, E> Uni<Request> request(Aggregate<?, S, E> aggregate, String council, Function<S, ?> view) {
        StreamId stream = aggregate.stream(council, opened());
        return asShown.request(aggregate, stream, Untraced.of(call.request(stream), HOLDER, opened()), view);
    }

    /** The complaint as it is now. */
    public Uni<Loaded<OnRecord>> matter(String council) {
        return commands.load(COMPLAINT, COMPLAINT.stream(council, opened())).map(loaded -> {
            if (loaded.state() instanceof OnRecord known) return loaded.as(known);
            throw Problems.notFound();
        });
    }

    /** The disclosure as it is now. */
    public Uni<Loaded<OnTrack>> disclosure(String council) {
        return commands.load(DISCLOSURE, DISCLOSURE.stream(council, opened())).map(loaded -> {
            if (loaded.state() instanceof OnTrack known) return loaded.as(known);
            throw Problems.notFound();
        });
    }
}
