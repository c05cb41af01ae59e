package io.probity.assessment.handling;

import static io.probity.assessment.Matters.INVESTIGATION;

import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.InvestigationCommand;
import io.probity.assessment.viewing.ControlReviewView;
import io.probity.assessment.viewing.InvestigationView;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Takes what somebody does in an investigation, if they may see it. */
@ApplicationScoped
public class InvestigationDesk {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    /** The investigation as it is; not found for whoever may not see it. */
    public Uni<Loaded<Investigation>> look(String council, UUID complaint) {
        return commands.load(INVESTIGATION, INVESTIGATION.stream(council, complaint))
                .invoke(loaded -> {
                    if (!Sight.of(call.caller(), loaded.state())) throw Problems.notFound();
                });
    }

    /** The review of controls that is due; not found for whoever neither makes it nor sees the matter (MC-20). */
    public Uni<Loaded<Investigation>> lookAtControls(String council, UUID complaint) {
        return commands.load(INVESTIGATION, INVESTIGATION.stream(council, complaint))
                .invoke(loaded -> {
                    if (!Sight.ofControls(call.caller(), loaded.state())) throw Problems.notFound();
                });
    }

    /** What the manager of the service area does: they see nothing but the review of controls (MC-20). */
    public Uni<Response> review(String council, UUID complaint, InvestigationCommand command) {
        return lookAtControls(council, complaint)
                .chain(seen -> commands.handle(INVESTIGATION.intent(council, complaint, command), call.request()))
                .map(Answers.of(done -> ControlReviewView.of(complaint, done.state())));
    }

    public Uni<Response> handle(String council, UUID complaint, InvestigationCommand command) {
        return look(council, complaint)
                .chain(seen -> commands.handle(INVESTIGATION.intent(council, complaint, command), call.request()))
                .map(Answers.of(done -> InvestigationView.of(complaint, done.state())));
    }
}
