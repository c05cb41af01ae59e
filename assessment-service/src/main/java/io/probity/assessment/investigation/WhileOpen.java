package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.AssessmentRule;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.InvestigationCommand.ConsiderHumanRights;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationCommand.DeclareConflict;
import io.probity.assessment.investigation.InvestigationCommand.Deed;
import io.probity.assessment.investigation.InvestigationCommand.DirectInvestigation;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import io.probity.assessment.investigation.InvestigationCommand.Inquiry;
import io.probity.assessment.investigation.InvestigationCommand.ManageConflict;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import io.probity.assessment.investigation.InvestigationCommand.SeekChiefExecutiveResponse;
import io.probity.assessment.investigation.InvestigationCommand.UseHoldException;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.ConflictManaged;
import io.probity.assessment.investigation.InvestigationEvent.HoldExceptionUsed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Authority;
import io.probity.policy.ConflictKind;
import io.probity.policy.Duty;
import io.probity.policy.Policies;
import java.util.List;
import java.util.Optional;

/** What may be done while an investigation is open. */
final class WhileOpen {
    private WhileOpen() {}

    static Decision<InvestigationEvent> decide(Deed deed, Open open, Turn turn, Policies policies) {
        if (turn.bars(deed.by()) && !(deed instanceof DeclareConflict)) return refuse(InvestigationRule.STANDS_ASIDE);
        return switch (deed) {
            case Inquiry inquiry -> Inquiries.decide(inquiry, open, turn, policies);
            case UseHoldException c -> useException(c, open);
            case DirectInvestigation c -> direct(c, open, turn, whoMay(Duty.DIRECT_INVESTIGATION, open, policies));
            case DeclareConflict c -> declare(c);
            case ManageConflict c -> manage(c, turn);
            case ConsiderHumanRights c -> Rights.consider(c, turn, policies);
            case ReviewControls c -> Controls.review(c, open, whoMay(Duty.REVIEW_CONTROLS, open, policies));
            case EndorseControlReview c ->
                Controls.endorse(c, open, turn, whoMay(Duty.LOOK_AT_CONTROL_REVIEW, open, policies));
            case SeekChiefExecutiveResponse ignored -> refuse(InvestigationRule.NOT_COMPLETED);
            case DecideOutcome ignored -> refuse(InvestigationRule.NOT_COMPLETED);
        };
    }

    /** Whoever has one takes no further part: where they handle it, it goes on to another (HV-36). */
    static Decision<InvestigationEvent> declare(DeclareConflict c) {
        return c.nature().isBlank()
                ? refuse(InvestigationRule.CONFLICT_INCOMPLETE)
                : accept(new ConflictDeclared(c.by().id(), c.by().officesInOrder(), c.nature()));
    }

    /** Where the policy has a plan for it, whoever handles it goes on, as an assessor does (IC-10). */
    static Decision<InvestigationEvent> manage(ManageConflict c, Turn turn) {
        if (c.officer().equals(c.by().id())) return refuse(AssessmentRule.OWN_CONFLICT);
        Optional<AssessmentRule> unmanageable = turn.parties().unmanageable(c.officer(), c.steps());
        if (unmanageable.isPresent()) return refuse(unmanageable.get());
        if (c.arrangement() == Arrangement.CONTINUES_UNDER_PLAN && !hasAPlan(c.officer(), turn))
            return refuse(AssessmentRule.PLAN_BY_THE_POLICY, AssessmentRule.noPlan(turn.plans()));
        List<ConflictKind> known = List.copyOf(turn.parties().kindsOf(c.officer()));
        return accept(new ConflictManaged(c.officer(), c.arrangement(), c.steps(), c.by().id(), known));
    }

    /** Whether the policy has one for what is known of somebody. That they made way to whoever has it now is no conflict. */
    private static boolean hasAPlan(String officer, Turn turn) {
        boolean madeWay = turn.lead()
                .hands()
                .cameFrom()
                .filter(before -> before.isSomebody(officer))
                .isPresent();
        return turn.plans()
                .mayManage(turn.parties().kindsOf(officer).stream()
                        .filter(kind -> !(madeWay && kind == ConflictKind.EARLIER_HANDLER))
                        .toList());
    }

    private static Decision<InvestigationEvent> useException(UseHoldException c, Open open) {
        if (open.hold().isFree()) return refuse(InvestigationRule.NOT_HELD);
        return c.action().isBlank()
                ? refuse(InvestigationRule.EXCEPTION_NEEDS_ITS_ACTION)
                : accept(new HoldExceptionUsed(c.ground(), c.action(), c.by().id()));
    }

    /** As the policy has it that the matter stands under; where that is not installed here, nobody (HV-58). */
    private static Authority whoMay(Duty duty, Open open, Policies policies) {
        return Rights.lawOf(open.matter(), policies)
                .map(policy -> policy.whoMay(duty))
                .orElseGet(() -> new Authority(duty, List.of(), "HV-58"));
    }

    private static Decision<InvestigationEvent> direct(
            DirectInvestigation c, Open open, Turn turn, Authority directing) {
        if (!open.isFraud()) return refuse(InvestigationRule.ONLY_A_FRAUD_MATTER);
        if (!turn.gives(directing, c.by()))
            return refuse(
                    InvestigationRule.DIRECTED_BY_WHOM_THE_POLICY_NAMES,
                    InvestigationRule.DIRECTED_BY_WHOM_THE_POLICY_NAMES.sentence() + " " + directing.sentence());
        if (turn.bars(c.investigator())) return refuse(InvestigationRule.STANDS_ASIDE);
        return accept(
                new InvestigationDirected(c.investigator(), c.manner(), c.police(), c.externalHelp(), c.by().id()));
    }
}
