package io.probity.eventsourcing.inbox;

import io.probity.eventsourcing.relay.ContractTypes;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a consumer waits for, and in which language.
 *
 * @param consumer names its offsets and its parked messages; a new name reads from the beginning
 * @param service who acts when a reaction asks for something
 * @param tenantExtension what a tenant is called on the wire, such as {@code council}
 * @param knownTenants whose messages are taken; those of others are parked
 */
public record Consumption(
        String consumer,
        String service,
        ContractTypes types,
        String tenantExtension,
        Predicate<String> knownTenants,
        List<? extends Reaction<?>> reactions,
        List<? extends Projection> projections) {

    public Consumption {
        reactions = List.copyOf(reactions);
        projections = List.copyOf(projections);
    }

    Reader reader() {
        return new Reader(types, tenantExtension, knownTenants, this::wants);
    }

    /** Whether it has to be remembered what was taken in, for it could take effect twice. */
    boolean remembers() {
        return !reactions.isEmpty() || projections.stream().anyMatch(projection -> !projection.knowsAgain());
    }

    private boolean wants(Class<?> event) {
        return projections.stream().anyMatch(projection -> projection.wants(event))
                || reactions.stream().anyMatch(reaction -> reaction.to().isAssignableFrom(event));
    }
}
