package io.probity.intake.disclosing;

import static io.probity.intake.IntakeWiring.PERSON;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.ProblemException;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Officer;
import io.probity.intake.person.Person;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells who somebody is, to those who need it and may see the complaint (HV-57, MC-15). The record stands before the
 * answer leaves: where it cannot be kept, nobody is told.
 */
@Path("/councils/{council}/persons/{person}/disclosures")
public class DiscloseIdentities {

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @Inject
    DisclosureSight disclosures;

    @POST
    @Permission("disclose-identity")
    public Uni<Response> disclose(String council, UUID person, @Valid DisclosureRequest body) {
        Officer to = Officers.of(call.caller());
        Request request = call.unversioned();
        Instant now = call.now();
        return commands.load(PERSON, PERSON.stream(council, person))
                .chain(loaded -> switch (loaded.state()) {
                    case Person.Unknown nobody -> throw Problems.notFound();
                    case Person.Sealed known -> handles(council, known.complaint(), to);
                })
                .chain(handles ->
                        commands.handle(PERSON.intent(council, person, body.toCommand(to, handles, now)), request))
                .map(Answers.told(done -> DisclosedIdentity.of(done.state(), body.ground())));
    }

    /**
     * Whether somebody who may see what it was given for handles it now: a complaint has a handler until it is closed or
     * withdrawn, a disclosure none. Fails with 404 for those who may not see it.
     */
    private Uni<Boolean> handles(String council, UUID matter, Officer to) {
        return sight.of(council, matter, to)
                .map(seen -> !seen.state().hasEnded() && seen.state().file().handledBy(to))
                .onFailure(ProblemException.class)
                .recoverWithUni(() -> disclosures.of(council, matter, to).map(seen -> false));
    }
}
