package io.probity.intake.person;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What happened to somebody's identity, as the vault stores it. */
public sealed interface PersonEvent {

    @EventType("identity.sealed.v1")
    record IdentitySealed(
            UUID person,
            UUID complaint,
            Part part,
            boolean inConfidence,
            @Confidential Identity identity,
            Instant at) implements PersonEvent {}

    /** The person says whether their name is to be told in the handling of the complaint (HV-14). */
    @EventType("identity.confidence-changed.v1")
    record ConfidenceChanged(UUID person, UUID complaint, boolean inConfidence, Instant at) implements PersonEvent {}
    /**
     * @param marks keyed digests of contacts: without the key, which is not in the database, they tell nothing; none where
     *     the person's own key was destroyed
     */
    @EventType("identity.marked.v2")
    record IdentityMarked(
            UUID person, UUID complaint, @Confidential Set<String> marks, Instant at) implements PersonEvent {
        public IdentityMarked {
            marks = Set.copyOf(Objects.requireNonNullElse(marks, Set.of()));
        }
    }

    /** @param to opaque id of who was told */
    @EventType("identity.disclosed.v1")
    record IdentityDisclosed(
            UUID person,
            UUID complaint,
            String to,
            Ground ground,
            @Confidential Optional<String> basis,
            Instant at) implements PersonEvent {}
}
