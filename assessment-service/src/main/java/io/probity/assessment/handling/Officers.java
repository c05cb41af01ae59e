package io.probity.assessment.handling;

import io.probity.assessment.assessing.Officer;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Who calls and which day it is, as the decision cores know them. */
public final class Officers {
    /** Councils of three eastern states: at most an hour from any of their clocks, and never ahead of them. */
    private static final ZoneId EASTERN = ZoneId.of("Australia/Brisbane");

    private Officers() {}

    public static Officer of(Caller caller) {
        return new Officer(
                caller.actor(), caller.roles().stream().map(Role::text).collect(Collectors.toSet()));
    }

    public static LocalDate day(Instant at) {
        return at.atZone(EASTERN).toLocalDate();
    }

    /** The day alone, as an instant: when it begins. */
    public static Instant dayOf(Instant at) {
        return day(at).atStartOfDay(EASTERN).toInstant();
    }
}
