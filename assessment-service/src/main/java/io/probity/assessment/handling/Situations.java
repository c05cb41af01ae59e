package io.probity.assessment.handling;

import static io.probity.assessment.Matters.ASSESSMENT;
import static io.probity.assessment.Matters.INVESTIGATION;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Form;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.investigation.Known;
import io.probity.assessment.registers.Registers;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks up how a matter stands, and what the registers say on a day of whom it concerns. Who may see it, it does not ask. */
@ApplicationScoped
public class Situations {
    @Inject
    Commands commands;

    @Inject
    Registers registers;

    /**
     * An investigation as it is, and what is known of whom it concerns.
     *
     * @param known registers and, where it was assessed, the form
     */
    public record Looked(Loaded<Investigation> loaded, Known known) {}

    public Uni<Looked> ofInvestigation(String council, UUID complaint, LocalDate day) {
        return commands.load(INVESTIGATION, INVESTIGATION.stream(council, complaint))
                .chain(loaded -> commands.load(ASSESSMENT, ASSESSMENT.stream(council, complaint))
                        .map(assessed -> form(assessed.state()))
                        .chain(form -> registers
                                .on(day, council, people(loaded.state(), form))
                                .map(circumstances -> new Looked(loaded, new Known(circumstances, form)))));
    }

    /** @param broughtIn whom somebody is about to name in it */
    public Uni<Seen> ofAssessment(String council, UUID complaint, LocalDate day, List<String> broughtIn) {
        return commands.load(ASSESSMENT, ASSESSMENT.stream(council, complaint)).chain(loaded -> registers
                .on(
                        day,
                        council,
                        Stream.concat(Sight.people(loaded.state()), broughtIn.stream())
                                .toList())
                .map(circumstances -> new Seen(loaded, circumstances)));
    }

    private static List<String> people(Investigation investigation, Optional<Form> form) {
        return Stream.concat(investigation.lead().people(), form.stream().flatMap(it -> it.people().stream()))
                .distinct()
                .toList();
    }

    private static Optional<Form> form(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Absent ignored -> Optional.empty();
            case Assessment.Underway it -> Optional.of(it.form());
            case Assessment.Endorsed it -> Optional.of(it.form());
        };
    }
}
