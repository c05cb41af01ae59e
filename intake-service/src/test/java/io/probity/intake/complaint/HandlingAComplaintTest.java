package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.MAYOR;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.OTHER_MANAGER;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.acknowledge;
import static io.probity.intake.complaint.Cases.acknowledged;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.lodgedAnonymously;
import static io.probity.intake.complaint.Cases.lodgedByTelephone;
import static io.probity.intake.complaint.Cases.refer;
import static io.probity.intake.complaint.Cases.referredTo;
import static io.probity.intake.complaint.Cases.waterBill;
import static io.probity.intake.complaint.Cases.wentTo;
import static io.probity.intake.complaint.Cases.withdraw;
import static io.probity.intake.complaint.Cases.withdrawn;

import io.probity.intake.complaint.ComplaintCommand.AcknowledgeComplaint;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HandlingAComplaintTest {
    @Test
    @Tag("HV-08")
    void what_was_acknowledged_is_not_acknowledged_again_by_the_next_handler() {
        complaint()
                .given(lodged(), referredTo(MANAGER), acknowledged(), referredTo(OTHER_MANAGER))
                .when(acknowledge(OTHER_MANAGER))
                .thenRefused(ComplaintRule.NOT_AWAITING_ACKNOWLEDGEMENT);
    }

    @Test
    @Tag("HV-09")
    void the_manager_acknowledges_what_was_understood_and_what_happens_next() {
        complaint()
                .given(lodged(), referredTo(MANAGER))
                .when(acknowledge(MANAGER))
                .then(acknowledged());
    }

    @Test
    @Tag("HV-09")
    void an_acknowledgement_that_does_not_show_understanding_is_refused() {
        complaint()
                .given(lodged(), referredTo(MANAGER))
                .when(new AcknowledgeComplaint(" ", "We read the meters.", MANAGER, NOW))
                .thenRefused(ComplaintRule.ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING);
    }

    @Test
    @Tag("HV-09")
    void an_acknowledgement_that_does_not_say_what_happens_next_is_refused() {
        complaint()
                .given(lodged(), referredTo(MANAGER))
                .when(new AcknowledgeComplaint("Your bill is wrong.", "", MANAGER, NOW))
                .thenRefused(ComplaintRule.ACKNOWLEDGEMENT_SAYS_WHAT_HAPPENS_NEXT);
    }

    @Test
    @Tag("HV-08")
    void only_the_officer_it_was_referred_to_acknowledges() {
        complaint()
                .given(lodged(), referredTo(MANAGER))
                .when(acknowledge(OTHER_MANAGER))
                .thenRefused(ComplaintRule.HANDLER_ACKNOWLEDGES);
        complaint()
                .given(lodged(), referredTo(MANAGER))
                .when(acknowledge(CEO))
                .thenRefused(ComplaintRule.HANDLER_ACKNOWLEDGES);
    }

    @Test
    @Tag("HV-17")
    void whoever_is_mayor_acknowledges_what_went_to_the_mayor() {
        var form = waterBill();
        form.about = About.CHIEF_EXECUTIVE_DECISION;
        var newMayor = new Officer("u-new-mayor", Set.of("mayor"));
        complaint()
                .given(form.lodged(), wentTo(MAYOR, "mayor", "HV-17", PUBLIC.id()))
                .when(acknowledge(newMayor))
                .then(new ComplaintEvent.ComplaintAcknowledged(
                        acknowledged().understanding(), acknowledged().nextSteps(), newMayor.id(), NOW));
    }

    @Test
    @Tag("HV-08")
    void a_complaint_is_acknowledged_once_and_after_its_referral() {
        complaint().given(lodged()).when(acknowledge(MANAGER)).thenRefused(ComplaintRule.NOT_AWAITING_ACKNOWLEDGEMENT);
        complaint()
                .given(lodged(), referredTo(MANAGER), acknowledged())
                .when(acknowledge(MANAGER))
                .thenRefused(ComplaintRule.NOT_AWAITING_ACKNOWLEDGEMENT);
    }

    @Test
    @Tag("HV-15")
    void there_is_nobody_to_acknowledge_an_anonymous_report_to() {
        complaint()
                .given(lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()))
                .when(acknowledge(CEO))
                .thenRefused(ComplaintRule.NOBODY_TO_WRITE_TO);
    }

    @Test
    void a_complaint_is_withdrawn_at_any_stage_before_its_end() {
        complaint().given(lodged()).when(withdraw(RECORDS)).then(withdrawn());
        complaint().given(lodgedByTelephone()).when(withdraw(RECORDS)).then(withdrawn());
        complaint().given(lodged(), referredTo(MANAGER)).when(withdraw(RECORDS)).then(withdrawn());
        complaint()
                .given(lodged(), referredTo(MANAGER), acknowledged())
                .when(withdraw(RECORDS))
                .then(withdrawn());
    }

    @Test
    void a_withdrawn_complaint_cannot_be_withdrawn_again() {
        complaint().given(lodged(), withdrawn()).when(withdraw(RECORDS)).thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
    }

    @Test
    void a_withdrawn_complaint_goes_nowhere() {
        complaint()
                .given(lodged(), withdrawn())
                .when(refer(RECORDS, MANAGER))
                .thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
        complaint()
                .given(lodged(), referredTo(MANAGER), withdrawn())
                .when(acknowledge(MANAGER))
                .thenRefused(ComplaintRule.NOT_AWAITING_ACKNOWLEDGEMENT);
    }

    @Test
    @Tag("HV-29")
    void a_report_of_corrupt_conduct_is_assessed_whatever_the_reporter_wishes() {
        complaint()
                .given(lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()))
                .when(withdraw(CEO))
                .thenRefused(ComplaintRule.REPORT_OF_CORRUPT_CONDUCT_STANDS);
    }

    @Test
    void nobody_but_an_officer_records_a_withdrawal_and_no_subject_does() {
        complaint().given(lodged()).when(withdraw(PUBLIC)).thenRefused(ComplaintRule.OFFICERS_KEEP_THE_FILE);
        var form = waterBill();
        form.subjects = Set.of(MANAGER.id());
        ComplaintLodged about = form.lodged();
        complaint().given(about).when(withdraw(MANAGER)).thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }
}
