package io.probity.assessment.handling;

import static io.probity.assessment.Matters.TIES;

import io.probity.assessment.Matters;
import io.probity.assessment.ties.OfficerTies;
import io.probity.assessment.ties.TiesCommand;
import io.probity.assessment.ties.TiesCommand.By;
import io.probity.assessment.viewing.TiesView;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Role;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** Takes what is entered in the registers of reporting lines and relationships. */
@ApplicationScoped
public class TiesDesk {
    private static final Set<Role> KEEPERS =
            Set.of(Role.GOVERNANCE_MANAGER, Role.PEOPLE_AND_CULTURE_MANAGER, Role.PID_COORDINATOR, Role.AUDITOR);

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    /** An officer's entry; not found for all but them and those who keep the registers. */
    public Uni<Loaded<OfficerTies>> look(String council, String officer) {
        mustBeOpen(officer);
        return commands.load(TIES, TIES.stream(council, Matters.tiesOf(officer)));
    }

    public Uni<Response> handle(String council, String officer, TiesCommand command) {
        mustBeOpen(officer);
        var entry = TIES.intent(council, Matters.tiesOf(officer), command);
        return commands.handle(entry, call.request(entry.stream()))
                .map(Answers.of(done -> TiesView.of(officer, done.state())));
    }

    public By by() {
        return new By(call.caller().actor(), Officers.of(call.caller()).offices());
    }

    private void mustBeOpen(String officer) {
        Caller caller = call.caller();
        boolean keeps = caller.roles().stream().anyMatch(KEEPERS::contains);
        if (!keeps && !caller.actor().equals(officer)) throw Problems.notFound();
    }
}
