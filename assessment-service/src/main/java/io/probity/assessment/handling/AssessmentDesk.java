package io.probity.assessment.handling;

import static io.probity.assessment.Matters.ASSESSMENT;

import io.probity.assessment.agreement.Agreements;
import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.AssessmentCommand;
import io.probity.assessment.viewing.AssessmentView;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Takes what somebody does on an assessment form, if they may see it. */
@ApplicationScoped
public class AssessmentDesk {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Agreements agreements;

    /** The assessment as it is; not found for whoever may not see it. */
    public Uni<Loaded<Assessment>> look(String council, UUID complaint) {
        return commands.load(ASSESSMENT, ASSESSMENT.stream(council, complaint)).invoke(loaded -> {
            if (!Sight.of(call.caller(), loaded.state())) throw Problems.notFound();
        });
    }

    public Uni<Response> handle(String council, UUID complaint, AssessmentCommand command) {
        return handle(council, complaint, agreedFrom -> command);
    }

    /** @param command given since when the council has a section 40 agreement, by its own record */
    public Uni<Response> handle(
            String council, UUID complaint, Function<Optional<LocalDate>, ? extends AssessmentCommand> command) {
        return look(council, complaint).chain(seen -> agreements.of(council)).chain(agreedFrom -> commands.handle(
                        ASSESSMENT.intent(council, complaint, command.apply(agreedFrom)), call.request())
                .map(Answers.of(done -> AssessmentView.of(complaint, done.state(), agreedFrom))));
    }

    /**
     * Together with what follows for other aggregates, all or nothing, from the form as it is at this moment.
     *
     * @param others what follows, given the form and the command
     */
    public <C extends AssessmentCommand> Uni<Response> handle(
            String council,
            UUID complaint,
            Function<Optional<LocalDate>, C> command,
            BiFunction<Assessment, C, List<Intent<?, ?, ?>>> others) {
        return look(council, complaint).chain(seen -> agreements.of(council).chain(agreedFrom -> {
            C asked = command.apply(agreedFrom);
            return commands.handle(
                            ASSESSMENT.intent(council, complaint, asked),
                            others.apply(seen.state(), asked),
                            asSeen(call.request(), seen))
                    .map(Answers.of(done -> AssessmentView.of(complaint, done.state(), agreedFrom)));
        }));
    }

    public LocalDate today() {
        return Officers.day(call.now());
    }

    /** What follows was derived from one version of the form: it must be the one that is changed. */
    private static Request asSeen(Request request, Loaded<Assessment> seen) {
        OptionalInt version =
                request.expectedVersion().isPresent() ? request.expectedVersion() : OptionalInt.of(seen.version());
        return new Request(request.id(), request.fingerprint(), request.metadata(), version, request.derived());
    }
}
