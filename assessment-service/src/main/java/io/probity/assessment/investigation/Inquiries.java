package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.InvestigationCommand.AnswerObjective;
import io.probity.assessment.investigation.InvestigationCommand.ApplyCriteria;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.CorrectLoss;
import io.probity.assessment.investigation.InvestigationCommand.Inquiry;
import io.probity.assessment.investigation.InvestigationCommand.MakeFinding;
import io.probity.assessment.investigation.InvestigationCommand.PutAdverseMaterial;
import io.probity.assessment.investigation.InvestigationCommand.ReceiveResponse;
import io.probity.assessment.investigation.InvestigationCommand.RecordLoss;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationCommand.ReferForDiscipline;
import io.probity.assessment.investigation.InvestigationEvent.AdverseMaterialPut;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewRequired;
import io.probity.assessment.investigation.InvestigationEvent.DisciplineReferred;
import io.probity.assessment.investigation.InvestigationEvent.FindingMade;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.LossRecorded;
import io.probity.assessment.investigation.InvestigationEvent.ObjectiveAnswered;
import io.probity.assessment.investigation.InvestigationEvent.ResponseReceived;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import java.util.Optional;

/** The inquiry itself: who may make it, when it may be made, and what each part of it needs. */
final class Inquiries {
    private Inquiries() {}

    static Decision<InvestigationEvent> decide(Inquiry inquiry, Open open, Turn turn, Policies policies) {
        Optional<InvestigationRule> obstacle = obstacle(inquiry, open, turn);
        if (obstacle.isPresent()) return refuse(obstacle.get());
        return switch (inquiry) {
            case ApplyCriteria c -> Screening.apply(c, open, policies);
            case RecordStep c ->
                c.description().isBlank()
                        ? refuse(InvestigationRule.STEP_INCOMPLETE)
                        : accept(new InvestigationStepRecorded(c.kind(), c.description(), c.on(), c.by().id()));
            case AnswerObjective c -> answerObjective(c, open);
            case PutAdverseMaterial c -> put(c);
            case ReceiveResponse c -> receive(c, open);
            case MakeFinding c -> find(c, open);
            case RecordLoss c -> recordLoss(c.loss(), c.basis(), c.by(), open);
            case CorrectLoss c ->
                open.asked().knows(c.loss())
                        ? recordLoss(c.loss(), c.basis(), c.by(), open)
                        : refuse(InvestigationRule.NO_SUCH_LOSS);
            case ReferForDiscipline c ->
                c.reasons().isBlank()
                        ? refuse(InvestigationRule.STEP_INCOMPLETE)
                        : accept(new DisciplineReferred(c.under(), c.reasons(), c.by().id()));
            case Complete c -> complete(c, open);
        };
    }

    private static Optional<InvestigationRule> obstacle(Inquiry inquiry, Open open, Turn turn) {
        return notTheirs(inquiry.by(), turn).or(() -> byHold(open)).or(() -> Screening.obstacle(inquiry, open));
    }

    /** Why somebody has no part in it: whoever handles it inquires, or whoever investigates (HV-07, MC-16). */
    static Optional<InvestigationRule> notTheirs(Officer officer, Turn turn) {
        return switch (turn.matter().track()) {
            case ADMINISTRATIVE ->
                turn.handles(officer).isPresent() ? Optional.empty() : Optional.of(InvestigationRule.NOT_THE_HANDLER);
            case FRAUD ->
                mayInvestigate(officer, turn) ? Optional.empty() : Optional.of(InvestigationRule.NOT_THE_INVESTIGATOR);
        };
    }

    /** Whoever was named; as long as nobody was, or whoever was takes no part, investigators and whoever decides. */
    private static boolean mayInvestigate(Officer officer, Turn turn) {
        return turn.lead()
                .investigator()
                .filter(named -> !turn.bars(named))
                .map(named -> named.equals(officer.id()))
                .orElseGet(() -> officer.holds(Officer.INVESTIGATOR)
                        || turn.officeOf(officer).isPresent());
    }

    private static Optional<InvestigationRule> byHold(Open open) {
        return switch (open.hold().standing()) {
            case HELD -> Optional.of(InvestigationRule.HELD);
            case TO_BE_REFERRED -> Optional.of(InvestigationRule.NOT_YET_REFERRED);
            case FREE -> Optional.empty();
        };
    }

    private static Decision<InvestigationEvent> answerObjective(AnswerObjective c, Open open) {
        if (!open.isFraud()) return refuse(InvestigationRule.ONLY_A_FRAUD_MATTER);
        return c.answer().isBlank()
                ? refuse(InvestigationRule.STEP_INCOMPLETE)
                : accept(new ObjectiveAnswered(c.objective(), c.answer(), c.by().id()));
    }

    private static Decision<InvestigationEvent> put(PutAdverseMaterial c) {
        if (c.to().isBlank() || c.material().isBlank()) return refuse(InvestigationRule.STEP_INCOMPLETE);
        return c.respondBy().isAfter(c.today())
                ? accept(new AdverseMaterialPut(c.to(), c.material(), c.respondBy(), c.by().id()))
                : refuse(InvestigationRule.TIME_TO_ANSWER);
    }

    private static Decision<InvestigationEvent> receive(ReceiveResponse c, Open open) {
        if (!open.fairness().put().containsKey(c.from())) return refuse(InvestigationRule.NOTHING_WAS_PUT);
        return c.response().isBlank()
                ? refuse(InvestigationRule.RESPONSE_INCOMPLETE)
                : accept(new ResponseReceived(c.from(), c.response(), c.by().id()));
    }

    private static Decision<InvestigationEvent> find(MakeFinding c, Open open) {
        if (c.allegation() < 1 || c.reasons().isBlank()) return refuse(InvestigationRule.FINDING_INCOMPLETE);
        Optional<InvestigationRule> unheard = unheard(c, open.fairness());
        if (unheard.isPresent()) return refuse(unheard.get());
        FindingMade made =
                new FindingMade(c.allegation(), c.finding(), c.reasons(), c.against(), c.unheardBecause(), c.by().id());
        return open.isFraud() && c.finding().upheld() && !open.controls().required()
                ? accept(made, new ControlReviewRequired(c.allegation()))
                : accept(made);
    }

    /** What is found to be true is adverse to somebody, named or not (HV-48). */
    private static Optional<InvestigationRule> unheard(MakeFinding c, Fairness fairness) {
        if (!c.finding().upheld()) return Optional.empty();
        if (c.against().isPresent())
            return c.against()
                    .filter(person -> !fairness.wasHeard(person, c.today()))
                    .map(person -> InvestigationRule.ADVERSE_MATERIAL_FIRST);
        return c.unheardBecause().isPresent() || fairness.wereSubjectsHeard(c.today())
                ? Optional.empty()
                : Optional.of(InvestigationRule.SUBJECTS_HEARD_FIRST);
    }

    private static Decision<InvestigationEvent> recordLoss(Loss loss, String basis, Officer by, Open open) {
        if (!open.isFraud()) return refuse(InvestigationRule.ONLY_A_FRAUD_MATTER);
        return loss.amountCents() <= 0 || basis.isBlank()
                ? refuse(InvestigationRule.LOSS_INCOMPLETE)
                : accept(new LossRecorded(loss, basis, by.id()));
    }

    private static Decision<InvestigationEvent> complete(Complete c, Open open) {
        if (open.findings().isEmpty() && !open.willNotBeInvestigated()) return refuse(InvestigationRule.NO_FINDING);
        if (open.controls().isMissing()) return refuse(InvestigationRule.CONTROL_REVIEW_MISSING);
        return accept(new InvestigationCompleted(c.today(), c.by().id()));
    }
}
