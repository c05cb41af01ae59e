package io.probity.intake.handling;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.answering.Answers;
import io.probity.edge.answering.AsShown;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand;
import io.probity.intake.complaint.Officer;
import io.probity.intake.viewing.ComplaintView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Where officers deal with a complaint that they see, each on what of it is shown to them (HV-36). */
@ApplicationScoped
public class HandlersDesk {
    @Inject
    Commands commands;

    @Inject
    AsShown asShown;

    /** The answer is the complaint as they read it then. */
    public Uni<Response> handle(Loaded<OnRecord> seen, ComplaintCommand command, Officer by, Request request) {
        return asShown(seen, by, request)
                .chain(asked -> commands.handle(COMPLAINT.intent(seen, command), asked))
                .map(Answers.of(done -> ComplaintView.of(done.state(), by)));
    }

    /** The request of somebody who read the complaint as it is shown to them: what else happened makes theirs no old one. */
    public Uni<Request> asShown(Loaded<OnRecord> seen, Officer by, Request request) {
        return asShown.request(COMPLAINT, seen, request, state -> ComplaintView.of(state, by));
    }
}
