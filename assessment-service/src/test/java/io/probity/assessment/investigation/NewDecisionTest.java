package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.FollowNewDecision;
import io.probity.assessment.investigation.InvestigationCommand.FollowNewDecision.Then;
import io.probity.assessment.investigation.InvestigationCommand.HoldForAgency;
import io.probity.assessment.investigation.InvestigationCommand.LiftHold;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationEvent.FreedByNewDecision;
import io.probity.assessment.investigation.InvestigationEvent.HoldLifted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDiscontinued;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationHeld;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.NewDecisionFollowed;
import io.probity.assessment.investigation.InvestigationEvent.ToBeReferredAnew;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An assessment that is decided anew reaches the investigation that the old decision led to (MC-06, MC-14). */
@Tag("MC-14")
class NewDecisionTest {
    private static final Law LAW = new Law("wattle-creek", "8");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final NewDecisionFollowed FOLLOWED =
            new NewDecisionFollowed(List.of("officer-7"), Optional.of("ceo"));
    private static final ToBeReferredAnew ANEW = new ToBeReferredAnew("ccc", "referral-2");
    private static final InvestigationHeld HELD = new InvestigationHeld("ccc", "referral-1");
    private final InvestigationSpec it = new InvestigationSpec();

    @Test
    void one_that_was_free_waits_for_the_agency_that_the_new_decision_leads_to() {
        it.given(opened(Optional.empty()))
                .when(decided(Optional.of("ccc"), Optional.empty()))
                .then(FOLLOWED, ANEW);
        it.given(opened(Optional.empty()), FOLLOWED, ANEW).when(step()).thenRefused(InvestigationRule.NOT_YET_REFERRED);
    }

    @Test
    void one_begins_where_there_was_none() {
        it.given().when(decided(Optional.of("ccc"), Optional.empty())).then(opened(Optional.of("ccc")), ANEW);
        it.given().when(notInvestigated()).then();
    }

    @Test
    @Tag("MC-06")
    void the_answer_to_the_old_referral_frees_nothing_in_whatever_order_it_is_heard_of() {
        InvestigationHeld anew = new InvestigationHeld("ccc", "referral-2");
        it.given(opened(Optional.of("ccc")), HELD, FOLLOWED, ANEW)
                .when(new LiftHold("ccc", "referral-1"))
                .then();
        it.given(opened(Optional.of("ccc")), FOLLOWED, ANEW)
                .when(new HoldForAgency("ccc", "referral-1"))
                .then();
        it.given(opened(Optional.of("ccc")), HELD, FOLLOWED, ANEW)
                .when(new HoldForAgency("ccc", "referral-2"))
                .then(anew);
        it.given(opened(Optional.of("ccc")), HELD, FOLLOWED, ANEW, anew)
                .when(new LiftHold("ccc", "referral-1"))
                .then();
        it.given(opened(Optional.of("ccc")), HELD, FOLLOWED, ANEW, anew)
                .when(new LiftHold("ccc", "referral-2"))
                .then(new HoldLifted("ccc", "referral-2"));
    }

    @Test
    void what_becomes_of_one_that_waited_is_said_where_the_new_decision_leads_to_no_agency() {
        it.given(opened(Optional.of("ccc")))
                .when(decided(Optional.empty(), Optional.empty()))
                .thenRefused(InvestigationRule.SAY_WHAT_BECOMES_OF_IT);
        it.given(opened(Optional.of("ccc")))
                .when(decided(Optional.empty(), Optional.of(Then.CONTINUE)))
                .then(FOLLOWED, new FreedByNewDecision("ccc"));
        it.given(opened(Optional.of("ccc")), FOLLOWED, new FreedByNewDecision("ccc"))
                .when(step())
                .then(new InvestigationStepRecorded(StepKind.RECORDS_EXAMINED, "Counted.", DAY, "investigator-1"));
        it.given(opened(Optional.of("ccc")))
                .when(decided(Optional.empty(), Optional.of(Then.DISCONTINUE)))
                .then(new InvestigationDiscontinued());
        it.given(opened(Optional.of("ccc")), new InvestigationDiscontinued())
                .when(step())
                .thenRefused(InvestigationRule.NOT_OPEN);
    }

    @Test
    @Tag("MC-06")
    void what_the_agency_has_already_it_answers_before_anything_goes_on() {
        it.given(opened(Optional.of("ccc")), HELD)
                .when(decided(Optional.empty(), Optional.of(Then.CONTINUE)))
                .then(FOLLOWED);
        it.given(opened(Optional.of("ccc")), HELD, FOLLOWED).when(step()).thenRefused(InvestigationRule.HELD);
        it.given(opened(Optional.of("ccc")), HELD, FOLLOWED)
                .when(new LiftHold("ccc", "referral-1"))
                .then(new HoldLifted("ccc", "referral-1"));
    }

    @Test
    void one_that_nobody_has_to_look_at_goes_on_as_it_was() {
        it.given(opened(Optional.empty()))
                .when(decided(Optional.empty(), Optional.empty()))
                .then(FOLLOWED);
    }

    private static InvestigationOpened opened(Optional<String> agency) {
        return new InvestigationOpened(
                new Matter(Track.FRAUD, LAW), agency, List.of("officer-7"), List.of("officer-7"), Optional.of("ceo"));
    }

    private static FollowNewDecision decided(Optional<String> agency, Optional<Then> then) {
        return new FollowNewDecision(
                LAW, agency, "referral-2", true, List.of("officer-7"), List.of("officer-7"), Optional.of("ceo"), then);
    }

    private static FollowNewDecision notInvestigated() {
        return new FollowNewDecision(
                LAW, Optional.empty(), "referral-2", false, List.of(), List.of(), Optional.of("ceo"), Optional.empty());
    }

    private static RecordStep step() {
        return new RecordStep(
                StepKind.RECORDS_EXAMINED, "Counted.", DAY, new Officer("investigator-1", Set.of("investigator")));
    }
}
