package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentEvent.ConflictDeclared;
import io.probity.assessment.assessing.AssessmentEvent.ConflictManaged;
import io.probity.eventsourcing.decider.Decision;
import java.util.Optional;

/** Conflicts of interest: who declared one, what was done about it, and who therefore takes no part (HV-36). */
final class Conflicts {
    private Conflicts() {}

    /** Declaring one's own conflict is open to everybody; anything else to nobody who is barred. */
    static Optional<AssessmentRule> obstacle(Deed deed, Form form) {
        String officer = deed.by().id();
        if (deed instanceof DeclareConflict) return Optional.empty();
        if (deed instanceof ManageConflict c && c.officer().equals(officer))
            return Optional.of(AssessmentRule.OWN_CONFLICT);
        if (form.conflictOf(officer).filter(Conflict::isUnmanaged).isPresent())
            return Optional.of(AssessmentRule.UNMANAGED_CONFLICT);
        return form.bars(officer) ? Optional.of(AssessmentRule.STANDS_ASIDE) : Optional.empty();
    }

    static Decision<AssessmentEvent> declare(DeclareConflict c, Form form) {
        if (c.nature().isBlank()) return refuse(AssessmentRule.CONFLICT_INCOMPLETE);
        boolean already = form.conflictOf(c.by().id())
                .filter(Conflict::isUnmanaged)
                .filter(declared -> declared.nature().equals(c.nature()))
                .isPresent();
        return already ? accept() : accept(new ConflictDeclared(c.by().id(), c.by().officesInOrder(), c.nature()));
    }

    static Decision<AssessmentEvent> manage(ManageConflict c, Form form) {
        if (form.conflictOf(c.officer()).isEmpty()) return refuse(AssessmentRule.NO_SUCH_CONFLICT);
        return c.steps().isBlank()
                ? refuse(AssessmentRule.CONFLICT_INCOMPLETE)
                : accept(new ConflictManaged(c.officer(), c.arrangement(), c.steps(), c.by().id()));
    }
}
