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

/** Signing sends: the package is made, hashed, kept, and open to its agency from then on. */
@Path("/councils/{council}/referrals/{referral}/signature")
class SignReferralResource {
    private final Commands commands;
    private final CurrentCall call;
    private final Packages packages;
    private final Sight sight;
    private final Offices offices;

    SignReferralResource(Commands commands, CurrentCall call, Packages packages, Sight sight, Offices offices) {
        this.commands = commands;
        this.call = call;
        this.packages = packages;
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
                                signature.on(council, referral, content),
                                signature.consequences(council, state),
                                signature.request())))
                .map(Answers.of(done -> SignedView.of(done.state())));
    }

    /** What is signed once is not made again: the first answer stands, or the rule refuses. */
    private Uni<String> content(String council, Referral state) {
        return switch (state) {
            case Prepared prepared -> packages.of(council, prepared).map(CanonicalJson::of);
            // Refused by its rule, whatever is in it.
            case Superseded _ -> Uni.createFrom().item("");
            case Referred referred -> Uni.createFrom().item(referred.signed().content());
            case NotPrepared _ -> Uni.createFrom().failure(Problems.notFound());
        };
    }
}
