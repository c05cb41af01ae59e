package io.probity.intake.diverting;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.answering.Answers;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.disclosure.DisclosureCommand.DivertReport;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.seeing.Untraced;
import io.probity.policy.Diversion;
import io.probity.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Sends a report on where the council's policy says so (MC-04). Neither the form nor who sent it, not even a digest of
 * them, gets as far as the log.
 */
@ApplicationScoped
public class Diverting {
    private static final String NOBODY = "nobody";

    @Inject
    Commands commands;

    /**
     * @param law in force when it is made
     * @param offices of whom the report is about
     * @param known by what it is known again: the id of the caller's own request, or one that leads back to nothing
     * @return the answer to it; empty where the council takes it in
     */
    public Optional<Uni<Response>> divert(PolicyInForce law, Set<String> offices, String known, Instant at) {
        return law.policy().diversion(offices).map(diversion -> divert(law, diversion, offices, known, at));
    }

    private Uni<Response> divert(
            PolicyInForce law, Diversion diversion, Set<String> offices, String known, Instant at) {
        String council = law.council().id();
        Policy policy = law.policy();
        UUID id = UUID.nameUUIDFromBytes(("diversion\0" + council + "\0" + known).getBytes(StandardCharsets.UTF_8));
        String about = diversion.offices().stream()
                .filter(offices::contains)
                .findFirst()
                .orElseThrow();
        var divert = new DivertReport(id, about, diversion, policy.id(), policy.version(), at);
        Request untraced = Untraced.of(known, "diverted", NOBODY, at);
        return commands.handle(DISCLOSURE.intent(council, id, divert).beginning(), untraced)
                .map(Answers.told(done -> DivertedReport.of(diversion, policy, law.today())));
    }
}
