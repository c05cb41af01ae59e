package io.probity.intake.suspecting;

import static io.probity.intake.IntakeWiring.PERSON;

import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.intake.complaint.Particulars;
import io.probity.intake.person.Person;
import io.probity.intake.person.PersonCommand.SealIdentity;
import io.probity.intake.suspecting.FindTrack.Track;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Seals who complained anew for the report, from one part of the vault to another: whoever may see the report does not have to
 * see the complaint, and what is told of a person on one track is no record of the other. Always in confidence (HV-14): they are
 * not asked, and what they say later of their name is heard on the complaint alone.
 */
@ApplicationScoped
class SealAnew {

    @Inject
    Commands commands;

    /** @param intents by which they are sealed, in the append of the report; none where that stands already */
    record Sealed(Optional<UUID> complainant, Optional<UUID> represented, List<Intent<?, ?, ?>> intents) {
        private static final Sealed BEFORE = new Sealed(Optional.empty(), Optional.empty(), List.of());
    }

    Uni<Sealed> of(String council, Particulars told, Track track, Instant at) {
        if (!track.begins()) return Uni.createFrom().item(Sealed.BEFORE);
        TrackIds ids = track.ids();
        return sealing(council, told.complainant(), ids.complainant(), ids.report(), at)
                .chain(complainant -> sealing(council, told.represented(), ids.represented(), ids.report(), at)
                        .map(represented -> new Sealed(
                                complainant.map(SealIdentity::person),
                                represented.map(SealIdentity::person),
                                Stream.of(complainant, represented)
                                        .flatMap(Optional::stream)
                                        .<Intent<?, ?, ?>>map(
                                                sealing -> PERSON.intent(council, sealing.person(), sealing)
                                                        .beginning())
                                        .toList())));
    }

    private Uni<Optional<SealIdentity>> sealing(
            String council, Optional<UUID> known, UUID anew, UUID report, Instant at) {
        if (known.isEmpty()) return Uni.createFrom().item(Optional.empty());
        return commands.load(PERSON, PERSON.stream(council, known.get()))
                .map(loaded -> loaded.state() instanceof Person.Sealed it && !it.forgotten()
                        ? Optional.of(new SealIdentity(anew, report, it.part(), true, it.identity(), at))
                        : Optional.empty());
    }
}
