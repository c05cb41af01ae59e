package io.probity.notification.facts;

import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Role;
import io.probity.notification.referral.Officer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which offices whoever calls holds: by their roles, and as the council recorded it. No role is called after every office. */
@ApplicationScoped
public class Offices {
    /** Councils of three eastern states: at most an hour from any of their clocks, and never ahead of them. */
    private static final ZoneId EASTERN = ZoneId.of("Australia/Brisbane");

    private final Facts facts;
    private final CurrentCall call;

    Offices(Facts facts, CurrentCall call) {
        this.facts = facts;
        this.call = call;
    }

    public Uni<Officer> ofCaller(String council) {
        Set<String> offices =
                call.caller().roles().stream().map(Role::text).collect(Collectors.toCollection(HashSet::new));
        String actor = call.caller().actor();
        return facts.offices(council, actor, day(call.now())).map(recorded -> {
            offices.addAll(recorded);
            return new Officer(actor, offices);
        });
    }

    /** The day on which somebody holds an office. */
    public static LocalDate day(Instant at) {
        return at.atZone(EASTERN).toLocalDate();
    }
}
