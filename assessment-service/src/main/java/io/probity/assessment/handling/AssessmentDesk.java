package io.probity.assessment.handling;

import static io.probity.assessment.Matters.ASSESSMENT;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.AssessmentCommand.Act;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.viewing.AssessmentView;
import io.probity.edge.access.Permissions;
import io.probity.edge.answering.Answers;
import io.probity.edge.answering.AsShown;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.operations.WhileParked;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Request;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Takes what somebody does on an assessment form, if they may see it, with what the registers say that day. */
@ApplicationScoped
public class AssessmentDesk {
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

    /** The assessment as it is; not found for whoever may not see it. */
    public Uni<Seen> look(String council, UUID complaint) {
        return look(council, complaint, List.of());
    }

    public Uni<Response> handle(String council, UUID complaint, Deed deed) {
        return look(council, complaint, broughtIn(deed)).chain(seen -> request(council, complaint, seen)
                .chain(request ->
                        commands.handle(ASSESSMENT.intent(seen.loaded(), new Act(deed, seen.circumstances())), request))
                .map(Answers.of(done -> view(complaint, done.state(), seen.circumstances()))));
    }

    /**
     * Together with what follows for other aggregates, all or nothing, from the form as it is at this moment.
     *
     * @param others what follows, given the form and the circumstances
     */
    public Uni<Response> handle(
            String council,
            UUID complaint,
            Deed deed,
            BiFunction<Assessment, Circumstances, List<Intent<?, ?, ?>>> others) {
        return look(council, complaint).chain(seen -> request(council, complaint, seen)
                .chain(request -> commands.handle(
                        ASSESSMENT.intent(seen.loaded(), new Act(deed, seen.circumstances())),
                        others.apply(seen.state(), seen.circumstances()),
                        asSeen(request, seen)))
                .map(Answers.of(done -> view(complaint, done.state(), seen.circumstances()))));
    }

    public LocalDate today() {
        return Officers.day(call.now());
    }

    /** The form as whoever calls may read it. */
    public AssessmentView view(UUID complaint, Assessment assessment, Circumstances circumstances) {
        return AssessmentView.of(
                complaint, assessment, circumstances, officer -> Sight.ofConflict(call.caller(), officer));
    }

    private Uni<Seen> look(String council, UUID complaint, List<String> broughtIn) {
        return whileParked
                .requireOpen(complaint, Sight.CLOSED_WHILE_PARKED)
                .chain(() -> situations.ofAssessment(council, complaint, today(), broughtIn))
                .invoke(seen -> {
                    if (!Sight.of(call.caller(), seen.state(), seen.circumstances())) throw Problems.notFound();
                });
    }

    /** A header may name people who were not known of before: what is recorded of them counts at once. */
    private static List<String> broughtIn(Deed deed) {
        return deed instanceof FillHeader c ? c.header().officers().toList() : List.of();
    }

    /** Who reads the record has read what is in it for them; who does not, the form as it stands. */
    private Uni<Request> request(String council, UUID complaint, Seen seen) {
        Request asked = call.request(ASSESSMENT.stream(council, complaint));
        Caller reader = call.caller();
        return permissions.holds(reader, "view-assessment-record")
                ? asShown.requestOnRecord(ASSESSMENT, seen.loaded(), asked, events -> shown(reader, events))
                : asShown.request(
                        ASSESSMENT, seen.loaded(), asked, form -> shown(complaint, form, seen.circumstances()));
    }

    private static List<AssessmentEvent> shown(Caller reader, List<AssessmentEvent> events) {
        return events.stream().filter(event -> !KeptBack.from(reader, event)).toList();
    }

    private Optional<AssessmentView> shown(UUID complaint, Assessment form, Circumstances circumstances) {
        return form instanceof Assessment.Absent ? Optional.empty() : Optional.of(view(complaint, form, circumstances));
    }

    /** What follows was derived from one version of the form: it must be the one that is changed. */
    private static Request asSeen(Request request, Seen seen) {
        return request.expectedVersion().isPresent()
                ? request
                : request.expecting(seen.loaded().version());
    }
}
