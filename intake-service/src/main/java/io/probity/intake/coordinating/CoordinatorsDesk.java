package io.probity.intake.coordinating;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.DisclosureCommand;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.probity.intake.viewing.DisclosureView;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Where a disclosure is dealt with; for whoever does not see it, there is none (MC-03). */
@ApplicationScoped
public class CoordinatorsDesk {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    DisclosureSight sight;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    /**
     * What a command needs to know.
     *
     * @param received what it is about
     * @param today the date at the council's own place
     */
    public record Asked(DisclosureReceived received, LocalDate today, Officer by, Instant at) {}

    public Uni<Response> handle(String council, UUID disclosure, Function<Asked, DisclosureCommand> command) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(DISCLOSURE.stream(council, disclosure));
        Instant at = call.now();
        return sight.of(council, disclosure, by)
                .chain(seen -> councils.find(council)
                        .map(known -> new Asked(
                                seen.state().file().received(), PolicyInForce.today(known, policies, at), by, at)))
                .chain(asked -> commands.handle(DISCLOSURE.intent(council, disclosure, command.apply(asked)), request))
                .map(Answers.of(done -> DisclosureView.of(done.state())));
    }
}
