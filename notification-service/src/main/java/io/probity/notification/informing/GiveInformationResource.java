package io.probity.notification.informing;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Role;
import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Streams;
import io.probity.notification.referral.Officer;
import io.probity.notification.referral.ReferralCommand.GiveMore;
import io.probity.notification.viewing.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers the question that an agency has open. */
@Path("/councils/{council}/referrals/{referral}/further-information")
class GiveInformationResource {
    private final Commands commands;
    private final CurrentCall call;
    private final Sight sight;

    GiveInformationResource(Commands commands, CurrentCall call, Sight sight) {
        this.commands = commands;
        this.call = call;
        this.sight = sight;
    }

    record InformationRequest(@NotNull @Size(max = 100_000) String answer) {}

    @POST
    @Permission("give-further-information")
    public Uni<Response> give(String council, UUID referral, @Valid @NotNull InformationRequest information) {
        var offices = call.caller().roles().stream().map(Role::text).collect(Collectors.toSet());
        var command = new GiveMore(new Officer(call.caller().actor(), offices), information.answer(), call.now());
        var request = call.request();
        return commands.load(Streams.REFERRAL, Streams.REFERRAL.stream(council, referral))
                .call(loaded -> sight.of(council, loaded.state()))
                .chain(loaded -> commands.handle(Streams.REFERRAL.intent(council, referral, command), request))
                .map(Answers.empty());
    }
}
