package io.probity.intake.linking;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.ProblemException;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Linking;
import io.probity.intake.complaint.Officer;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What whoever links may not see is answered like what does not exist, at either end. */
@Path("/councils/{council}/complaints/{complaint}/links")
public class LinkMatters {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @PUT
    @Path("/{other}")
    @Permission("link-matters")
    public Uni<Response> link(String council, UUID complaint, UUID other) {
        Officer by = Officers.of(call.caller());
        Request request = call.unversioned();
        Instant at = call.now();
        return sight.of(council, complaint, by)
                .chain(one -> sight.of(council, other, by).chain(two -> {
                    var intents =
                            intents(council, one.state().file(), two.state().file(), by, at);
                    return commands.handle(
                            intents.getFirst(), List.copyOf(intents.subList(1, intents.size())), request);
                }))
                .map(Answers.noted());
    }

    /** On the file of each that may name the other: between a hidden one and one that is not, on the hidden one's. */
    private static List<Intent<ComplaintCommand, Complaint, ComplaintEvent>> intents(
            String council, ComplaintFile one, ComplaintFile two, Officer by, Instant at) {
        return Stream.of(intent(council, one, two, by, at), intent(council, two, one, by, at))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Intent<ComplaintCommand, Complaint, ComplaintEvent>> intent(
            String council, ComplaintFile on, ComplaintFile named, Officer by, Instant at) {
        return Linking.mayName(on, named)
                ? Optional.of(COMPLAINT.intent(council, on.id(), new ComplaintCommand.LinkMatters(named.id(), by, at)))
                : Optional.empty();
    }

    /** The linked matters that this officer may see. */
    @GET
    @Permission("view-complaint")
    public Uni<List<LinkedMatter>> links(String council, UUID complaint) {
        Officer officer = Officers.of(call.caller());
        return sight.of(council, complaint, officer).chain(seen -> Multi.createFrom()
                .iterable(seen.state().file().links())
                .onItem()
                .transformToUniAndConcatenate(other -> inSight(council, other, officer))
                .collect()
                .asList()
                .map(found -> found.stream()
                        .flatMap(Optional::stream)
                        .map(linked -> LinkedMatter.of(linked.state()))
                        .toList()));
    }

    private Uni<Optional<Loaded<OnRecord>>> inSight(String council, UUID complaint, Officer officer) {
        return sight.of(council, complaint, officer)
                .map(Optional::of)
                .onFailure(ProblemException.class)
                .recoverWithItem(Optional.empty());
    }
}
