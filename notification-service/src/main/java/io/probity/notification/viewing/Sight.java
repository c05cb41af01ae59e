package io.probity.notification.viewing;

import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Role;
import io.probity.edge.problems.Problems;
import io.probity.edge.tenancy.InCouncil;
import io.probity.notification.facts.Offices;
import io.probity.notification.letter.Letter;
import io.probity.notification.letter.Letter.NotDrafted;
import io.probity.notification.letter.Letter.Settled;
import io.probity.notification.letter.Letter.Unsettled;
import io.probity.notification.referral.Referral;
import io.probity.notification.referral.Referral.NotPrepared;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Superseded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a matter is there for whoever calls, by the same condition as in every list. */
@ApplicationScoped
public class Sight {
    private final InCouncil inCouncil;
    private final CurrentCall call;

    Sight(InCouncil inCouncil, CurrentCall call) {
        this.inCouncil = inCouncil;
        this.call = call;
    }

    /** Fails as for a matter that does not exist. */
    public Uni<Void> of(String council, UUID complaint) {
        Circle circle = Circle.of(council, call.caller(), Offices.day(call.now()));
        return inCouncil
                .read(
                        council,
                        () -> ComplaintRow.count(
                                "complaint = :complaint and " + circle.condition(),
                                circle.parameters().and("complaint", complaint)))
                .invoke(found -> {
                    if (found == 0) throw Problems.notFound();
                })
                .replaceWithVoid();
    }

    /** A referral is hidden besides by what stands in it: the office that endorsed it may be the Mayor's. */
    public Uni<Void> of(String council, Referral referral) {
        Set<String> offices = call.caller().roles().stream().map(Role::text).collect(Collectors.toSet());
        if (referral.hiddenFrom(offices)) throw Problems.notFound();
        return switch (referral) {
            case Prepared p -> of(council, p.referral().complaint());
            case Superseded s -> of(council, s.referral().complaint());
            case Referred r -> of(council, r.referral().complaint());
            case NotPrepared _ -> throw Problems.notFound();
        };
    }

    public Uni<Void> of(String council, Letter letter) {
        return switch (letter) {
            case Unsettled u -> of(council, u.letter().complaint());
            case Settled s -> of(council, s.letter().complaint());
            case NotDrafted _ -> throw Problems.notFound();
        };
    }
}
