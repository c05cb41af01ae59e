package io.probity.intake.publishing;

import io.probity.contracts.IntakeEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import io.probity.intake.person.PersonEvent;
import io.probity.intake.person.PersonEvent.ConfidenceChanged;
import io.probity.intake.person.PersonEvent.IdentityDisclosed;
import io.probity.intake.person.PersonEvent.IdentityMarked;
import io.probity.intake.person.PersonEvent.IdentitySealed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** That the vault holds somebody, and whom it told: never who it is. */
@ApplicationScoped
public class PersonPublishing implements Publishing<PersonEvent> {

    @Override
    public Class<PersonEvent> of() {
        return PersonEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<PersonEvent> recorded) {
        return switch (recorded.event()) {
            case IdentitySealed e ->
                told(e.complaint(), new IntakeEvent.IdentitySealed(e.person().toString()));
            case IdentityDisclosed e ->
                told(
                        e.complaint(),
                        new IntakeEvent.IdentityDisclosed(
                                e.person().toString(), e.to(), e.ground().name()));
            // The complaint tells it, as what its reporter is from now on.
            case ConfidenceChanged e -> Optional.empty();
            case IdentityMarked e -> Optional.empty();
        };
    }

    private static Optional<Publication> told(UUID complaint, IntakeEvent event) {
        return Optional.of(new Publication(Topics.INTAKE, complaint, event));
    }
}
