package io.probity.intake.seeing;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.probity.intake.complaint.Officer;
import java.util.stream.Collectors;

/** Callers, in the words of the domain. */
public final class Officers {
    private Officers() {}

    public static Officer of(Caller caller) {
        return new Officer(
                caller.actor(), caller.roles().stream().map(Role::text).collect(Collectors.toUnmodifiableSet()));
    }
}
