package io.probity.intake.presenting;

import static io.probity.intake.IntakeWiring.RECEIPT;

import io.probity.edge.problems.Problem;
import io.probity.edge.problems.ProblemException;
import io.probity.eventsourcing.handling.Commands;
import io.probity.intake.receipt.Receipt;
import io.probity.intake.receipt.Receipt.Given;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever presents a receipt in to their complaint, before any body is read. A wrong receipt and one that nobody was
 * given cost the same work and get the same words; of either there are five tries a minute.
 */
@Singleton
public class ReceiptGate {
    private static final String SCHEME = "Receipt ";

    @Inject
    Commands commands;

    @Inject
    SlowHash hash;

    @Inject
    Tries tries;

    /** Answers with null to let the call go on. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public Uni<Response> admit(ResourceInfo resource, UriInfo uri, RoutingContext http) {
        if (!resource.getResourceClass().isAnnotationPresent(ByReceipt.class))
            return Uni.createFrom().nullItem();
        String council = uri.getPathParameters().getFirst("council");
        return read(http.request().getHeader("Authorization"))
                .map(code -> open(council, code))
                .orElseGet(() -> Uni.createFrom().failure(mistyped()))
                .invoke(complaint -> PresentedReceipt.keep(http, complaint))
                .<Response>map(complaint -> null)
                .onFailure(ProblemException.class)
                .recoverWithItem(
                        refusal -> ((ProblemException) refusal).problem().toResponse());
    }

    private Uni<UUID> open(String council, ReceiptCode code) {
        UUID stream = code.stream(council);
        return tries.take(council, stream).flatMap(taken -> {
            if (taken.isEmpty()) throw tooOften();
            return commands.load(RECEIPT, RECEIPT.stream(council, stream)).flatMap(loaded -> {
                Optional<Given> given = given(loaded.state());
                return hash.matches(code.secret(), given.map(Given::hash)).flatMap(right -> {
                    if (!right) throw opensNothing();
                    return tries.giveBack(taken.get())
                            .replaceWith(given.orElseThrow().complaint());
                });
            });
        });
    }

    private static Optional<Given> given(Receipt receipt) {
        return switch (receipt) {
            case Receipt.NotGiven nothing -> Optional.empty();
            case Given given -> Optional.of(given);
        };
    }

    private static Optional<ReceiptCode> read(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(text -> text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(text -> ReceiptCode.read(text.substring(SCHEME.length())));
    }

    private static ProblemException mistyped() {
        return Problem.of(
                        401,
                        "receipt-needed",
                        "Receipt needed",
                        "Send the receipt as Authorization: Receipt, seven groups of five letters; one of them may be"
                                + " mistyped here.")
                .exception();
    }

    private static ProblemException opensNothing() {
        return Problem.of(
                        401,
                        "receipt-opens-nothing",
                        "Receipt opens nothing",
                        "There is nothing here for this receipt.")
                .exception();
    }

    private static ProblemException tooOften() {
        return Problem.of(
                        429,
                        "receipt-tried-too-often",
                        "Tried too often",
                        "A receipt can be tried five times a minute: wait a minute, and look at each letter.")
                .exception();
    }
}
