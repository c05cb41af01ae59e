package io.probity.assessment.investigation;

import io.probity.assessment.investigation.InvestigationCommand.Act;
import io.probity.assessment.investigation.InvestigationCommand.Deed;
import io.probity.assessment.investigation.InvestigationCommand.Move;
import io.probity.testing.DeciderSpec;

/** Sentences about an investigation, in which people do things knowing what the council knows that day. */
final class InvestigationSpec {
    private final DeciderSpec<InvestigationCommand, Investigation, InvestigationEvent> spec;
    private final Known known;

    InvestigationSpec() {
        this(Investigations.DECIDER);
    }

    InvestigationSpec(InvestigationDecider decider) {
        this(new DeciderSpec<>(decider), Known.NOTHING);
    }

    private InvestigationSpec(DeciderSpec<InvestigationCommand, Investigation, InvestigationEvent> spec, Known known) {
        this.spec = spec;
        this.known = known;
    }

    /** The same on a day on which this is known. */
    InvestigationSpec knowing(Known more) {
        return new InvestigationSpec(spec, more);
    }

    Given given(InvestigationEvent... history) {
        return new Given(spec.given(history));
    }

    final class Given {
        private final DeciderSpec<InvestigationCommand, Investigation, InvestigationEvent>.Given given;

        private Given(DeciderSpec<InvestigationCommand, Investigation, InvestigationEvent>.Given given) {
            this.given = given;
        }

        DeciderSpec<InvestigationCommand, Investigation, InvestigationEvent>.Then when(InvestigationCommand command) {
            return given.when(command);
        }

        DeciderSpec<InvestigationCommand, Investigation, InvestigationEvent>.Then when(Deed deed) {
            return given.when(new Act(deed, known));
        }

        /** When nobody does anything, and it is asked by itself whose turn it is. */
        DeciderSpec<InvestigationCommand, Investigation, InvestigationEvent>.Then whenLookedAt() {
            return given.when(new Move(known));
        }
    }
}
