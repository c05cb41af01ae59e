package io.probity.sample.posting;

import static io.probity.sample.posting.SampleWiring.NOTE;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.sample.note.Note;
import io.probity.sample.note.NoteCommand.AmendNote;
import io.probity.sample.note.NoteCommand.PostNote;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

@Path("/councils/{council}/notes")
class NoteResource {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    record NoteRequest(
            @NotNull UUID id,
            @NotBlank @Size(max = 80) String subject,
            @NotNull @Size(max = 2_000_000) String text) {}

    record AmendRequest(@NotBlank String text, boolean byItsAuthor) {}

    @POST
    @Permission("post-note")
    public Uni<Response> post(String council, @Valid @NotNull NoteRequest note) {
        return commands.handle(
                        NOTE.intent(council, note.id(), new PostNote(note.id(), note.subject(), note.text())),
                        call.unversioned())
                .map(Answers.created(
                        done -> URI.create("/councils/" + council + "/notes/" + note.id()),
                        done -> NoteView.of(done.state())));
    }

    @PUT
    @Path("/{note}/text")
    @Permission("amend-note")
    public Uni<Response> amend(String council, UUID note, @Valid @NotNull AmendRequest amended) {
        return commands.handle(
                        NOTE.intent(council, note, new AmendNote(note, amended.text(), amended.byItsAuthor())),
                        call.request(NOTE.stream(council, note)))
                .map(Answers.of(done -> NoteView.of(done.state())));
    }

    @GET
    @Path("/{note}")
    @Permission("see-note")
    public Uni<Response> see(String council, UUID note) {
        return commands.load(NOTE, NOTE.stream(council, note)).map(Answers.found(NoteView::of));
    }

    record NoteView(String subject, String text) {
        static NoteView of(Note note) {
            return switch (note) {
                case Note.Blank() -> new NoteView("", "");
                case Note.Posted(var id, var subject, var text) -> new NoteView(subject, text);
            };
        }
    }
}
