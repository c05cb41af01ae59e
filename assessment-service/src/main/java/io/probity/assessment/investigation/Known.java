package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Form;
import io.probity.policy.Policies;
import java.util.Optional;

/**
 * What the council knows on the day something is done. It comes in with the command.
 *
 * @param circumstances what its registers say
 * @param assessed the form of its assessment; empty where it was not assessed
 */
public record Known(Circumstances circumstances, Optional<Form> assessed) {

    /** Nothing is recorded. */
    public static final Known NOTHING = new Known(Circumstances.NONE, Optional.empty());

    /** Whose turn it is by that; empty where nothing was opened. */
    public Optional<Turn> turnIn(Investigation investigation, Policies policies) {
        return switch (investigation) {
            case Investigation.Unopened ignored -> Optional.empty();
            case Investigation.Open it -> Optional.of(Turn.of(it.matter(), it.lead(), this, policies));
            case Investigation.Completed it -> Optional.of(Turn.of(it.matter(), it.lead(), this, policies));
            case Investigation.Decided it -> Optional.of(Turn.of(it.matter(), it.lead(), this, policies));
        };
    }
}
