package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.DeclareNoConflict;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentEvent.ConflictDeclared;
import io.probity.assessment.assessing.AssessmentEvent.ConflictManaged;
import io.probity.assessment.assessing.AssessmentEvent.DecisionsTainted;
import io.probity.assessment.assessing.AssessmentEvent.NoConflictDeclared;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.ConflictKind;
import io.probity.policy.ManagementPlans;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conflicts of interest: who has one, what was done about it, and who therefore takes no part (HV-36). */
final class Conflicts {
    private Conflicts() {}

    /** Declaring one's own conflict is open to everybody; anything else to nobody who is barred. */
    static Optional<AssessmentRule> obstacle(Deed deed, Parties parties) {
        String officer = deed.by().id();
        if (deed instanceof DeclareConflict) return Optional.empty();
        if (deed instanceof ManageConflict c && c.officer().equals(officer))
            return Optional.of(AssessmentRule.OWN_CONFLICT);
        if (parties.form().conflictOf(officer).filter(Conflict::isUnmanaged).isPresent())
            return Optional.of(AssessmentRule.UNMANAGED_CONFLICT);
        return parties.bars(officer) ? Optional.of(AssessmentRule.STANDS_ASIDE) : Optional.empty();
    }

    /** @param endorsement where it was endorsed already: a conflict that is declared late names what it taints */
    static Decision<AssessmentEvent> declare(DeclareConflict c, Form form, Optional<Endorsement> endorsement) {
        if (c.nature().isBlank()) return refuse(AssessmentRule.CONFLICT_INCOMPLETE);
        boolean already = form.conflictOf(c.by().id())
                .filter(Conflict::isUnmanaged)
                .filter(declared -> declared.nature().equals(c.nature()))
                .isPresent();
        if (already) return accept();
        ConflictDeclared declared = new ConflictDeclared(c.by().id(), c.by().officesInOrder(), c.nature());
        List<String> tainted = Taint.of(c.by().id(), form, endorsement);
        return tainted.isEmpty() ? accept(declared) : accept(declared, new DecisionsTainted(c.by().id(), tainted));
    }

    /** That there is none is recorded as well, until one is declared: whoever has one on record has it still. */
    static Decision<AssessmentEvent> declareNone(DeclareNoConflict c, Form form) {
        String officer = c.by().id();
        if (form.conflictOf(officer).isPresent()) return refuse(AssessmentRule.CONFLICT_ON_RECORD);
        return form.declared().none().contains(officer)
                ? accept()
                : accept(new NoConflictDeclared(officer, c.by().officesInOrder()));
    }

    /** Somebody stands aside, or goes on under a plan where the policy has one for what is known of them (IC-10). */
    static Decision<AssessmentEvent> manage(ManageConflict c, Parties parties, ManagementPlans plans) {
        Optional<AssessmentRule> unmanageable = parties.unmanageable(c.officer(), c.steps());
        if (unmanageable.isPresent()) return refuse(unmanageable.get());
        Set<ConflictKind> known = parties.kindsOf(c.officer());
        if (c.arrangement() == Arrangement.CONTINUES_UNDER_PLAN && !plans.mayManage(known))
            return refuse(AssessmentRule.PLAN_BY_THE_POLICY, AssessmentRule.noPlan(plans));
        return accept(new ConflictManaged(c.officer(), c.arrangement(), c.steps(), c.by().id(), List.copyOf(known)));
    }
}
