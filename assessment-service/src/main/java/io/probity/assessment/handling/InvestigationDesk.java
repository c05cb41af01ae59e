package io.probity.assessment.handling;

import static io.probity.assessment.Matters.INVESTIGATION;

import io.probity.assessment.handling.Situations.Looked;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.InvestigationCommand.Act;
import io.probity.assessment.investigation.InvestigationCommand.Deed;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.investigation.Known;
import io.probity.assessment.viewing.ConflictsView;
import io.probity.assessment.viewing.ControlReviewView;
import io.probity.assessment.viewing.InvestigationView;
import io.probity.edge.access.Permissions;
import io.probity.edge.answering.Answers;
import io.probity.edge.answering.AsShown;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.operations.WhileParked;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Outcome;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Takes what somebody does in an investigation, if they may see it, with what the council knows that day. */
@ApplicationScoped
public class InvestigationDesk {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Situations situations;

    @Inject
    AsShown asShown;

    @Inject
    Permissions permissions;

    @Inject
    WhileParked whileParked;

    /** The investigation as it is; not found for whoever may not see it. */
    public Uni<Looked> look(String council, UUID complaint) {
        return load(council, complaint).invoke(it -> {
            if (!Sight.of(call.caller(), it.loaded().state(), it.known())) throw Problems.notFound();
        });
    }

    /** The review of controls that is due; not found for whoever neither makes it nor sees the matter (MC-20). */
    public Uni<Looked> lookAtControls(String council, UUID complaint) {
        return load(council, complaint).invoke(it -> {
            if (!Sight.ofControls(call.caller(), it.loaded().state(), it.known())) throw Problems.notFound();
        });
    }

    /** What the manager of the service area does: they see nothing but the review of controls (MC-20). */
    public Uni<Response> review(String council, UUID complaint, Deed deed) {
        return lookAtControls(council, complaint)
                .chain(seen -> act(deed, seen, ControlReviewView::shown))
                .map(Answers.of(done -> ControlReviewView.of(complaint, done.state())));
    }

    /** The conflicts of interest in it; not found for whoever neither decides about them nor sees them with the matter (IC-10). */
    public Uni<Looked> lookAtConflicts(String council, UUID complaint) {
        return load(council, complaint).invoke(it -> {
            if (!Sight.ofConflictsIn(call.caller(), it.loaded().state(), it.known())) throw Problems.notFound();
        });
    }

    /** The conflicts in it, where one waits for whoever calls to decide about it; nothing for everybody else (IC-10). */
    public Uni<Optional<ConflictsView>> waitingConflicts(String council, UUID complaint) {
        return load(council, complaint)
                .map(it -> Sight.ofWaitingConflicts(call.caller(), it.loaded().state(), it.known())
                        ? Optional.of(ConflictsView.of(complaint, it.loaded().state(), it.known()))
                        : Optional.empty());
    }

    /** What is decided about a conflict: whoever's turn that is may see nothing but the conflicts (IC-10). */
    public Uni<Response> manage(String council, UUID complaint, Deed deed) {
        return lookAtConflicts(council, complaint)
                .chain(seen -> act(deed, seen, it -> ConflictsView.shown(complaint, it, seen.known()))
                        .map(Answers.of(done -> ConflictsView.of(complaint, done.state(), seen.known()))));
    }

    /** What is open also to whoever sees nothing but the review of controls, and is shown that alone then (MC-20, HV-36). */
    public Uni<Response> handleInPart(String council, UUID complaint, Deed deed) {
        return load(council, complaint).chain(seen -> {
            Investigation investigation = seen.loaded().state();
            boolean whole = Sight.of(call.caller(), investigation, seen.known());
            if (!whole && !Sight.ofControls(call.caller(), investigation, seen.known())) throw Problems.notFound();
            return act(deed, seen, it -> whole ? shown(complaint, it, seen.known()) : ControlReviewView.shown(it))
                    .map(Answers.of(done -> whole
                            ? view(complaint, done.state(), seen.known())
                            : ControlReviewView.of(complaint, done.state())));
        });
    }

    public Uni<Response> handle(String council, UUID complaint, Deed deed) {
        return look(council, complaint).chain(seen -> act(deed, seen, it -> shown(complaint, it, seen.known()))
                .map(Answers.of(done -> view(complaint, done.state(), seen.known()))));
    }

    private Uni<Outcome<Investigation, InvestigationEvent>> act(
            Deed deed, Looked seen, Function<Investigation, Optional<?>> part) {
        var intent = INVESTIGATION.intent(seen.loaded(), new Act(deed, seen.known()));
        return request(intent.stream(), seen, part).chain(request -> commands.handle(intent, request));
    }

    /** @param part what is shown to whoever asks where they do not read the record */
    private Uni<Request> request(StreamId stream, Looked seen, Function<Investigation, Optional<?>> part) {
        Request asked = call.request(stream);
        Caller reader = call.caller();
        boolean readsAll = permissions.holds(reader, "view-investigation-record")
                && Sight.of(reader, seen.loaded().state(), seen.known());
        return readsAll
                ? asShown.requestOnRecord(INVESTIGATION, seen.loaded(), asked, events -> events.stream()
                        .filter(event -> !KeptBack.from(reader, event))
                        .toList())
                : asShown.request(INVESTIGATION, seen.loaded(), asked, part);
    }

    private Optional<InvestigationView> shown(UUID complaint, Investigation investigation, Known known) {
        return investigation instanceof Investigation.Unopened
                ? Optional.empty()
                : Optional.of(view(complaint, investigation, known));
    }

    /** An investigation as whoever calls may read it. */
    public InvestigationView view(UUID complaint, Investigation investigation, Known known) {
        return InvestigationView.of(
                complaint, investigation, known, Sight.ofRerouting(call.caller(), investigation, known));
    }

    private Uni<Looked> load(String council, UUID complaint) {
        return whileParked
                .requireOpen(complaint, Sight.CLOSED_WHILE_PARKED)
                .chain(() -> situations.ofInvestigation(council, complaint, Officers.day(call.now())));
    }
}
