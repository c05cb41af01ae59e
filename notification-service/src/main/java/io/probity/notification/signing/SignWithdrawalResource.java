package io.probity.notification.signing;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.notification.Streams;
import io.probity.notification.facts.Offices;
import io.probity.notification.referral.Referral;
import io.probity.notification.referral.Referral.NotPrepared;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Superseded;
import io.probity.notification.viewing.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/** Who has the matter is told by a signature that a new decision no longer leads there (HV-37, CA-04). */
@Path("/councils/{council}/referrals/{referral}/withdrawal")
class SignWithdrawalResource {
    private final Commands commands;
    private final CurrentCall call;
    private final Withdrawals withdrawals;
    private final Sight sight;
    private final Offices offices;

    SignWithdrawalResource(Commands commands, CurrentCall call, Withdrawals withdrawals, Sight sight, Offices offices) {
        this.commands = commands;
        this.call = call;
        this.withdrawals = withdrawals;
        this.sight = sight;
        this.offices = offices;
    }

    @PUT
    @Permission("sign-referral")
    public Uni<Response> sign(String council, UUID referral) {
        Instant at = call.now();
        Request request = call.request(Streams.REFERRAL.stream(council, referral));
        return offices.ofCaller(council).chain(officer -> sign(council, referral, new Signature(officer, at, request)));
    }

    private Uni<Response> sign(String council, UUID referral, Signature signature) {
        return commands.load(Streams.REFERRAL, Streams.REFERRAL.stream(council, referral))
                .map(Loaded::state)
                .call(state -> sight.of(council, state))
                .chain(state -> content(council, state)
                        .chain(content -> commands.handle(
                                signature.withdrawing(council, referral, content),
                                signature.toldOfWithdrawal(council, state),
                                signature.request())))
                .map(Answers.empty());
    }

    private Uni<String> content(String council, Referral state) {
        return switch (state) {
            case Referred r ->
                r.withdrawal().prepared() && r.withdrawal().signed().isEmpty()
                        ? withdrawals.of(council, r).map(CanonicalJson::of)
                        : Uni.createFrom().item("");
            case Prepared _, Superseded _ -> Uni.createFrom().item("");
            case NotPrepared _ -> Uni.createFrom().failure(Problems.notFound());
        };
    }
}
