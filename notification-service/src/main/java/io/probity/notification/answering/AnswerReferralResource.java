package io.probity.notification.answering;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.answering.AsShown;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Streams;
import io.probity.notification.facts.Facts;
import io.probity.notification.referral.ReferralCommand;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** An agency acknowledges a referral, decides on it, asks for more (CA-04). */
@Path("/agencies/{agency}/referrals/{referral}")
class AnswerReferralResource {
    private final AgencyReferrals referrals;
    private final Commands commands;
    private final CurrentCall call;
    private final AsShown asShown;
    private final Facts facts;

    AnswerReferralResource(
            AgencyReferrals referrals, Commands commands, CurrentCall call, AsShown asShown, Facts facts) {
        this.referrals = referrals;
        this.commands = commands;
        this.call = call;
        this.asShown = asShown;
        this.facts = facts;
    }

    @PUT
    @Path("/acknowledgement")
    @Permission("answer-as-agency")
    public Uni<Response> acknowledge(String agency, UUID referral, @Valid @NotNull AcknowledgementRequest request) {
        return answer(agency, referral, request.toCommand(call.caller(), call.now()));
    }

    @PUT
    @Path("/decision")
    @Permission("answer-as-agency")
    public Uni<Response> decide(String agency, UUID referral, @Valid @NotNull DecisionRequest request) {
        return answer(agency, referral, request.toCommand(call.caller(), call.now()));
    }

    @POST
    @Path("/questions")
    @Permission("answer-as-agency")
    public Uni<Response> ask(String agency, UUID referral, @Valid @NotNull QuestionRequest request) {
        return answer(agency, referral, request.toCommand(call.caller(), call.now()));
    }

    private Uni<Response> answer(String agency, UUID referral, ReferralCommand command) {
        return referrals
                .one(agency, referral)
                .chain(view -> facts.council(view.tenant)
                        .map(Optional::orElseThrow)
                        .chain(council -> {
                            var intent = Streams.REFERRAL.intent(view.tenant, referral, command);
                            return asShown.request(
                                            Streams.REFERRAL,
                                            intent.stream(),
                                            call.request(intent.stream()),
                                            state -> OpenedReferral.shown(state, council))
                                    .chain(request -> commands.handle(intent, request));
                        }))
                .map(Answers.empty());
    }
}
