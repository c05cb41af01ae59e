package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.OTHER_MANAGER;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.acknowledge;
import static io.probity.intake.complaint.Cases.acknowledged;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.confirm;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.lodgedAnonymously;
import static io.probity.intake.complaint.Cases.refer;
import static io.probity.intake.complaint.Cases.referredTo;
import static io.probity.intake.complaint.Cases.wentTo;
import static io.probity.intake.complaint.Cases.withdraw;
import static io.probity.intake.complaint.Cases.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.ComplaintCommand.NoteAppealUpheld;
import io.probity.intake.complaint.ComplaintCommand.NoteInvestigationOpened;
import io.probity.intake.complaint.ComplaintCommand.NoteNoActionByAgency;
import io.probity.intake.complaint.ComplaintCommand.NoteNotNotified;
import io.probity.intake.complaint.ComplaintCommand.NoteOutcome;
import io.probity.intake.complaint.ComplaintCommand.NoteOutcomeTold;
import io.probity.intake.complaint.ComplaintCommand.NoteReferredBack;
import io.probity.intake.complaint.ComplaintCommand.NoteRetainedByAgency;
import io.probity.intake.complaint.ComplaintCommand.NoteReviewOutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.AppealUpheldNoted;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReopened;
import io.probity.intake.complaint.ComplaintEvent.OutcomeNoted;
import io.probity.intake.complaint.ComplaintEvent.OutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.ReceiptIssued;
import io.probity.intake.complaint.ComplaintEvent.ReporterIdentified;
import io.probity.intake.complaint.ComplaintEvent.ReviewOutcomeTold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EndingAComplaintTest {
    private static final NoteOutcome OUTCOME = new NoteOutcome("substantiated", Optional.of("corrected-bill"), NOW);
    private static final NoteOutcomeTold TOLD = new NoteOutcomeTold(NOW);
    private static final NoteAppealUpheld UPHELD = new NoteAppealUpheld("appeal-1", NOW);
    private static final NoteReviewOutcomeTold REVIEW_TOLD = new NoteReviewOutcomeTold("appeal-1", NOW);

    private static final OutcomeNoted NOTED = new OutcomeNoted("substantiated", Optional.of("corrected-bill"), NOW);
    private static final OutcomeTold WAS_TOLD = new OutcomeTold(NOW);
    private static final ComplaintClosed CLOSED = new ComplaintClosed("substantiated", NOW);
    private static final ComplaintReopened REOPENED =
            new ComplaintReopened("appeal-upheld", Optional.of("appeal-1"), NOW);
    private static final ComplaintClosed CORRECTED = new ComplaintClosed("corrected-on-review", NOW);

    @Test
    @Tag("HV-10")
    void a_complaint_closes_when_its_outcome_was_decided_and_told() {
        complaint()
                .given(lodged(), referredTo(MANAGER), acknowledged())
                .when(OUTCOME)
                .then(NOTED);
        complaint()
                .given(lodged(), referredTo(MANAGER), acknowledged(), NOTED)
                .when(TOLD)
                .then(WAS_TOLD, CLOSED);
    }

    @Test
    @Tag("HV-10")
    void a_complaint_closes_as_well_when_the_letter_is_heard_of_first() {
        complaint().given(lodged(), referredTo(MANAGER)).when(TOLD).then(WAS_TOLD);
        complaint().given(lodged(), referredTo(MANAGER), WAS_TOLD).when(OUTCOME).then(NOTED, CLOSED);
    }

    @Test
    @Tag("HV-15")
    void an_anonymous_report_closes_with_the_decision_where_nobody_can_be_told() {
        complaint()
                .given(lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()))
                .when(OUTCOME)
                .then(NOTED, CLOSED);
    }

    @Test
    @Tag("HV-10")
    @Tag("HV-14")
    void an_anonymous_report_whose_reporter_holds_a_receipt_closes_once_the_outcome_lies_where_they_read_it() {
        var issued = new ReceiptIssued(NOW);
        var toTheTop = wentTo(CEO, "ceo", "HV-16", PUBLIC.id());
        complaint().given(lodgedAnonymously(), toTheTop, issued).when(OUTCOME).then(NOTED);
        complaint()
                .given(lodgedAnonymously(), toTheTop, issued, NOTED)
                .when(TOLD)
                .then(WAS_TOLD, CLOSED);
        complaint()
                .given(lodgedAnonymously(), toTheTop, issued, WAS_TOLD)
                .when(OUTCOME)
                .then(NOTED, CLOSED);
    }

    @Test
    @Tag("HV-10")
    @Tag("HV-14")
    void who_gave_a_name_with_their_receipt_is_told_like_anybody_else() {
        var named = new ReporterIdentified(Reporter.NAME_WITHHELD, UUID.randomUUID(), NOW);
        complaint()
                .given(lodgedAnonymously(), new ReceiptIssued(NOW), named)
                .when(OUTCOME)
                .then(NOTED);
    }

    @Test
    @Tag("HV-23")
    void an_upheld_appeal_opens_a_closed_complaint_again() {
        complaint()
                .given(lodged(), referredTo(MANAGER), NOTED, WAS_TOLD, CLOSED)
                .when(UPHELD)
                .then(new AppealUpheldNoted("appeal-1", NOW), REOPENED);
    }

    @Test
    @Tag("HV-23")
    void it_closes_again_when_the_corrective_action_was_told() {
        complaint()
                .given(
                        lodged(),
                        referredTo(MANAGER),
                        NOTED,
                        WAS_TOLD,
                        CLOSED,
                        new AppealUpheldNoted("appeal-1", NOW),
                        REOPENED)
                .when(REVIEW_TOLD)
                .then(new ReviewOutcomeTold("appeal-1", NOW), CORRECTED);
    }

    @Test
    @Tag("HV-22")
    void a_dismissed_appeal_leaves_the_complaint_closed() {
        complaint()
                .given(lodged(), referredTo(MANAGER), NOTED, WAS_TOLD, CLOSED)
                .when(REVIEW_TOLD)
                .then();
    }

    @Test
    @Tag("HV-23")
    void whichever_stage_is_heard_first_the_complaint_ends_alike() {
        List<List<ComplaintCommand>> orders = List.of(
                List.of(OUTCOME, TOLD, UPHELD, REVIEW_TOLD),
                List.of(TOLD, OUTCOME, UPHELD, REVIEW_TOLD),
                List.of(UPHELD, OUTCOME, TOLD, REVIEW_TOLD),
                List.of(UPHELD, REVIEW_TOLD, OUTCOME, TOLD),
                List.of(UPHELD, REVIEW_TOLD, TOLD, OUTCOME),
                List.of(OUTCOME, UPHELD, REVIEW_TOLD, TOLD),
                List.of(TOLD, UPHELD, OUTCOME, REVIEW_TOLD));
        assertThat(orders)
                .allSatisfy(order -> assertThat(turningPoints(order)).containsExactly(CLOSED, REOPENED, CORRECTED));
    }

    @Test
    void what_is_heard_twice_counts_once() {
        complaint().given(lodged(), referredTo(MANAGER), NOTED).when(OUTCOME).then();
        complaint().given(lodged(), referredTo(MANAGER), WAS_TOLD).when(TOLD).then();
        complaint()
                .given(lodged(), NOTED, WAS_TOLD, CLOSED, new AppealUpheldNoted("appeal-1", NOW), REOPENED)
                .when(UPHELD)
                .then();
    }

    @Test
    @Tag("HV-35")
    void a_report_that_is_not_notified_closes_with_the_endorsement() {
        complaint()
                .given(lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()))
                .when(new NoteNotNotified(NOW))
                .then(new ComplaintClosed("not-notified", NOW));
        complaint()
                .given(lodgedAnonymously(), CLOSED)
                .when(new NoteNotNotified(NOW))
                .then();
    }

    @Test
    @Tag("HV-39")
    void a_report_closes_when_the_agency_retains_it() {
        complaint()
                .given(lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()))
                .when(new NoteRetainedByAgency("ccc", NOW))
                .then(new ComplaintClosed("retained-by-ccc", NOW));
    }

    @Test
    @Tag("MC-14")
    void a_report_opens_again_when_the_agency_that_retained_it_hands_it_back() {
        var retained = new ComplaintClosed("retained-by-ibac", NOW);
        var back = new ComplaintReopened("referred-back", Optional.empty(), NOW);
        complaint()
                .given(lodgedAnonymously(), retained)
                .when(new NoteReferredBack("ibac", NOW))
                .then(back);
        complaint().given(lodgedAnonymously(), retained, back).when(OUTCOME).then(NOTED, CLOSED);
        complaint()
                .given(lodgedAnonymously())
                .when(new NoteReferredBack("ibac", NOW))
                .then();
    }

    @Test
    @Tag("MC-14")
    void a_report_opens_again_when_the_agency_that_retained_it_takes_no_action() {
        complaint()
                .given(lodgedAnonymously(), new ComplaintClosed("retained-by-ibac", NOW))
                .when(new NoteNoActionByAgency("ibac", NOW))
                .then(new ComplaintReopened("no-action-by-agency", Optional.empty(), NOW));
        complaint()
                .given(lodgedAnonymously())
                .when(new NoteNoActionByAgency("ibac", NOW))
                .then();
    }

    @Test
    @Tag("MC-14")
    void a_report_that_is_not_notified_opens_again_when_the_council_looks_into_it_itself() {
        var notNotified = new ComplaintClosed("not-notified", NOW);
        complaint()
                .given(lodgedAnonymously(), notNotified)
                .when(new NoteInvestigationOpened(NOW))
                .then(new ComplaintReopened("investigation-opened", Optional.empty(), NOW));
        complaint()
                .given(lodgedAnonymously())
                .when(new NoteInvestigationOpened(NOW))
                .then();
        complaint()
                .given(lodged(), CLOSED)
                .when(new NoteInvestigationOpened(NOW))
                .then();
    }

    @Test
    void a_withdrawn_complaint_stays_withdrawn_whatever_is_heard() {
        for (ComplaintCommand heard : heard())
            complaint().given(lodged(), withdrawn()).when(heard).then();
    }

    @Test
    void of_a_complaint_that_was_never_lodged_nothing_follows() {
        Stream<ComplaintCommand> all = Stream.concat(
                heard().stream(),
                Stream.of(refer(RECORDS, MANAGER), acknowledge(MANAGER), confirm(RECORDS), withdraw(RECORDS)));
        all.forEach(command -> complaint().given().when(command).thenRefused(ComplaintRule.NOT_LODGED));
    }

    @Test
    void a_closed_complaint_is_neither_referred_nor_acknowledged_nor_withdrawn() {
        ComplaintEvent[] closed = {lodged(), referredTo(MANAGER), NOTED, WAS_TOLD, CLOSED};
        complaint().given(closed).when(refer(RECORDS, MANAGER)).thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
        complaint().given(closed).when(acknowledge(MANAGER)).thenRefused(ComplaintRule.NOT_AWAITING_ACKNOWLEDGEMENT);
        complaint().given(closed).when(withdraw(RECORDS)).thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
        complaint().given(closed).when(confirm(RECORDS)).thenRefused(ComplaintRule.NOT_AWAITING_CONFIRMATION);
    }

    @Test
    @Tag("HV-07")
    void a_reopened_complaint_is_referred_anew_with_the_reason_and_to_another_only() {
        complaint()
                .given(lodged(), referredTo(MANAGER), CLOSED, REOPENED)
                .when(refer(RECORDS, MANAGER))
                .thenRefused(ComplaintRule.ALREADY_REFERRED);
        complaint()
                .given(lodged(), referredTo(MANAGER), CLOSED, REOPENED)
                .when(refer(RECORDS, OTHER_MANAGER))
                .thenRefused(ComplaintRule.REFERRED_AGAIN_SAYS_WHY);
    }

    private static List<ComplaintCommand> heard() {
        return List.of(
                OUTCOME,
                TOLD,
                UPHELD,
                REVIEW_TOLD,
                new NoteNotNotified(NOW),
                new NoteInvestigationOpened(NOW),
                new NoteRetainedByAgency("ccc", NOW),
                new NoteReferredBack("ccc", NOW));
    }

    private static List<ComplaintEvent> turningPoints(List<ComplaintCommand> heard) {
        var decider = new ComplaintDecider();
        Complaint now = decider.evolve(decider.initialState(), lodged());
        List<ComplaintEvent> turns = new ArrayList<>();
        for (ComplaintCommand command : heard) {
            if (!(decider.decide(command, now) instanceof Decision.Accepted<ComplaintEvent>(var events))) continue;
            for (ComplaintEvent event : events) {
                now = decider.evolve(now, event);
                if (event instanceof ComplaintClosed || event instanceof ComplaintReopened) turns.add(event);
            }
        }
        return turns;
    }
}
