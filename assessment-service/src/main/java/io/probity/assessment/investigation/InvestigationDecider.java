package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.investigation.Investigation.Completed;
import io.probity.assessment.investigation.Investigation.Decided;
import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.Investigation.Unopened;
import io.probity.assessment.investigation.InvestigationCommand.Act;
import io.probity.assessment.investigation.InvestigationCommand.FollowNewDecision;
import io.probity.assessment.investigation.InvestigationCommand.Heard;
import io.probity.assessment.investigation.InvestigationCommand.HoldForAgency;
import io.probity.assessment.investigation.InvestigationCommand.KnowComplainant;
import io.probity.assessment.investigation.InvestigationCommand.KnowMatter;
import io.probity.assessment.investigation.InvestigationCommand.LiftHold;
import io.probity.assessment.investigation.InvestigationCommand.Move;
import io.probity.assessment.investigation.InvestigationCommand.NameHandler;
import io.probity.assessment.investigation.InvestigationCommand.OpenAfterAssessment;
import io.probity.assessment.investigation.InvestigationEvent.ComplainantKnown;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.HoldLifted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationHeld;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.MatterKnown;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what may be done in an investigation. The criteria it goes by are data of the policy. */
public final class InvestigationDecider implements Decider<InvestigationCommand, Investigation, InvestigationEvent> {
    private final Policies policies;

    public InvestigationDecider(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Investigation initialState() {
        return Unopened.UNKNOWN;
    }

    @Override
    public Decision<InvestigationEvent> decide(InvestigationCommand command, Investigation state) {
        return switch (command) {
            case Heard heard -> hear(heard, state);
            case Move c -> move(c, state);
            case Act act ->
                switch (state) {
                    case Unopened ignored -> refuse(InvestigationRule.NOT_OPEN);
                    case Open open -> {
                        Turn turn = Turn.of(open.matter(), open.lead(), act.known(), policies);
                        yield Rerouting.after(WhileOpen.decide(act.deed(), open, turn, policies), act.deed(), turn);
                    }
                    case Completed completed -> {
                        Turn turn = Turn.of(completed.matter(), completed.lead(), act.known(), policies);
                        yield Rerouting.after(
                                OnceCompleted.decide(act.deed(), completed, turn, policies), act.deed(), turn);
                    }
                    case Decided ignored -> refuse(InvestigationRule.ALREADY_DECIDED);
                };
        };
    }

    private Decision<InvestigationEvent> move(Move c, Investigation state) {
        return switch (state) {
            case Unopened ignored -> accept();
            case Open open -> Rerouting.byItself(Turn.of(open.matter(), open.lead(), c.known(), policies));
            case Completed done -> Rerouting.byItself(Turn.of(done.matter(), done.lead(), c.known(), policies));
            case Decided ignored -> accept();
        };
    }

    private static Decision<InvestigationEvent> hear(Heard heard, Investigation state) {
        return switch (heard) {
            case KnowMatter c -> knowMatter(c, state);
            case KnowComplainant c -> knowComplainant(c, state);
            case NameHandler c -> nameHandler(c, state);
            case OpenAfterAssessment c ->
                state instanceof Unopened
                        ? accept(new InvestigationOpened(
                                new Matter(Track.FRAUD, c.law()), c.agency(), c.barred(), c.subjects(), c.decidedBy()))
                        : accept();
            case FollowNewDecision c -> NewDecision.follow(c, state);
            case HoldForAgency c ->
                state.isOver() || state.hold().isPast(c.agency(), c.referral())
                        ? accept()
                        : accept(new InvestigationHeld(c.agency(), c.referral()));
            case LiftHold c ->
                state.hold().equals(Hold.until(c.agency(), c.referral()))
                        ? accept(new HoldLifted(c.agency(), c.referral()))
                        : accept();
        };
    }

    private static Decision<InvestigationEvent> knowMatter(KnowMatter heard, Investigation state) {
        if (!(state instanceof Unopened unopened) || unopened.matter().isPresent()) return accept();
        List<InvestigationEvent> events = new ArrayList<>();
        events.add(new MatterKnown(heard.matter(), heard.subjects()));
        heard.complainant().map(ComplainantKnown::new).ifPresent(events::add);
        if (heard.matter().track() == Track.ADMINISTRATIVE
                && unopened.lead().handler().isPresent())
            events.add(openedForItsHandler(heard.matter(), heard.subjects()));
        return new Decision.Accepted<>(events);
    }

    private static Decision<InvestigationEvent> knowComplainant(KnowComplainant heard, Investigation state) {
        return state.lead().concerned().complainant().equals(Optional.of(heard.complainant()))
                ? accept()
                : accept(new ComplainantKnown(heard.complainant()));
    }

    private static Decision<InvestigationEvent> nameHandler(NameHandler heard, Investigation state) {
        HandlerNamed named = new HandlerNamed(heard.handler(), heard.office());
        if (state.lead().hands().areOf(heard.handler(), heard.office())) return accept();
        return state instanceof Unopened unopened && unopened.isAdministrative()
                ? accept(
                        named,
                        openedForItsHandler(
                                unopened.matter().orElseThrow(), unopened.lead().barred()))
                : accept(named);
    }

    private static InvestigationOpened openedForItsHandler(Matter matter, List<String> subjects) {
        return new InvestigationOpened(matter, Optional.empty(), subjects, subjects, Optional.empty());
    }

    @Override
    public Investigation evolve(Investigation state, InvestigationEvent event) {
        return state.after(event);
    }
}
