package io.probity.intake.person;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What can be asked of the vault about one person. */
public sealed interface PersonCommand {

    /** @param inConfidence the name is not to be told in the handling of the complaint */
    record SealIdentity(UUID person, UUID complaint, Part part, boolean inConfidence, Identity identity, Instant at)
            implements PersonCommand {}

    /** @param inConfidence from now on the name is not to be told in the handling of the complaint */
    record ChangeConfidence(boolean inConfidence, Instant at) implements PersonCommand {}
    /** @param marks by which the same person is known again without being known: see {@code Marking} */
    record MarkIdentity(Set<String> marks, Instant at) implements PersonCommand {}

    /**
     * @param to opaque id of who asks
     * @param offices that they hold
     * @param handles whether the complaint is theirs to handle now
     * @param basis the consent or the law, where the ground calls for one
     */
    record DiscloseIdentity(
            String to, Set<String> offices, boolean handles, Ground ground, Optional<String> basis, Instant at)
            implements PersonCommand {}
}
