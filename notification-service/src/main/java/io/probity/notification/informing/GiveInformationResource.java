package io.probity.notification.informing;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Streams;
import io.probity.notification.facts.Offices;
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

/** Answers the question that an agency has open. */
@Path("/councils/{council}/referrals/{referral}/further-information")
class GiveInformationResource {
    private final Commands commands;
    private final CurrentCall call;
    private final Sight sight;
    private final Offices offices;

    GiveInformationResource(Commands commands, CurrentCall call, Sight sight, Offices offices) {
        this.commands = commands;
        this.call = call;
        this.sight = sight;
        this.offices = offices;
    }

    record InformationRequest(@NotNull @Size(max = 100_000) String answer) {}

    @POST
    @Permission("give-further-information")
    public Uni<Response> give(String council, UUID referral, @Valid @NotNull InformationRequest information) {
        var at = call.now();
        var request = call.request(Streams.REFERRAL.stream(council, referral));
        return commands.load(Streams.REFERRAL, Streams.REFERRAL.stream(council, referral))
                .call(loaded -> sight.of(council, loaded.state()))
                .chain(loaded -> offices.ofCaller(council))
                .map(officer -> new GiveMore(officer, information.answer(), at))
                .chain(give -> commands.handle(Streams.REFERRAL.intent(council, referral, give), request))
                .map(Answers.empty());
    }
}
