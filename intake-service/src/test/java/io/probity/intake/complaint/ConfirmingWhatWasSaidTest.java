package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.ASSESSOR;
import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.SUPERVISOR;
import static io.probity.intake.complaint.Cases.TODAY;
import static io.probity.intake.complaint.Cases.WAYS_IN;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.confirm;
import static io.probity.intake.complaint.Cases.confirmed;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.lodgedByTelephone;
import static io.probity.intake.complaint.Cases.refer;

import io.probity.intake.complaint.ComplaintCommand.ConfirmVerbalRecord;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;
import io.probity.policy.Channel;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was said is written down and confirmed before it goes on (HV-12). */
class ConfirmingWhatWasSaidTest {
    @Test
    @Tag("HV-12")
    void what_was_said_is_confirmed_before_it_goes_on() {
        complaint()
                .given(lodgedByTelephone())
                .when(refer(RECORDS, MANAGER))
                .thenRefused(ComplaintRule.CONFIRM_BEFORE_REFERRAL);
        complaint().given(lodgedByTelephone()).when(confirm(RECORDS)).then(confirmed());
    }

    @Test
    @Tag("HV-12")
    void what_was_said_and_confirmed_is_referred_by_the_officer_who_heard_it() {
        complaint()
                .given(lodgedByTelephone(), confirmed())
                .when(refer(MANAGER, MANAGER))
                .then(new ComplaintReferredToHandler(
                        MANAGER.id(),
                        Optional.of("Mara Quill"),
                        "manager",
                        TODAY,
                        "HV-12",
                        Optional.empty(),
                        Optional.empty(),
                        MANAGER.id(),
                        NOW));
    }

    @Test
    @Tag("HV-12")
    void a_record_the_complainant_does_not_agree_with_is_not_confirmed() {
        complaint()
                .given(lodgedByTelephone())
                .when(new ConfirmVerbalRecord(false, "We will ring back.", WAYS_IN.recording(), RECORDS, NOW))
                .thenRefused(ComplaintRule.RECORD_IS_ACCURATE);
    }

    @Test
    @Tag("HV-12")
    void who_confirms_a_record_explains_what_happens_next() {
        complaint()
                .given(lodgedByTelephone())
                .when(new ConfirmVerbalRecord(true, " ", WAYS_IN.recording(), RECORDS, NOW))
                .thenRefused(ComplaintRule.WHAT_HAPPENS_NEXT_IS_EXPLAINED);
        complaint().given(lodgedByTelephone()).when(confirm(PUBLIC)).thenRefused(ComplaintRule.CONFIRMED_BY_WHO_HEARD);
    }

    @Test
    @Tag("HV-12")
    @Tag("MC-02")
    void who_wrote_it_down_confirms_it_whatever_the_policy_says_and_so_does_whom_it_names() {
        Cases.Form form = Cases.telephoned();
        form.by = ASSESSOR;
        VerbalRecordConfirmed agreed = new VerbalRecordConfirmed(confirmed().whatHappensNext(), ASSESSOR.id(), NOW);
        complaint().given(form.lodged()).when(confirm(ASSESSOR)).then(agreed);
        complaint()
                .given(lodgedByTelephone())
                .when(confirm(ASSESSOR))
                .thenRefused(ComplaintRule.CONFIRMED_BY_WHO_HEARD);
        complaint()
                .given(lodgedByTelephone())
                .when(confirm(SUPERVISOR))
                .then(new VerbalRecordConfirmed(confirmed().whatHappensNext(), SUPERVISOR.id(), NOW));
    }

    @Test
    @Tag("HV-12")
    void a_spoken_report_that_went_to_the_ceo_at_once_is_confirmed_there_and_stays_there() {
        Cases.Form form = Cases.anonymousTimesheets();
        form.channel = Channel.TELEPHONE;
        ComplaintEvent[] onceThere = {form.lodged(), Cases.wentTo(CEO, "ceo", "HV-16", RECORDS.id())};
        VerbalRecordConfirmed agreed = new VerbalRecordConfirmed(confirm(CEO).whatHappensNext(), CEO.id(), NOW);
        complaint().given(onceThere).when(confirm(CEO)).then(agreed);
        complaint()
                .given(onceThere[0], onceThere[1], agreed)
                .when(confirm(CEO))
                .thenRefused(ComplaintRule.NOT_AWAITING_CONFIRMATION);
        complaint()
                .given(onceThere[0], onceThere[1], agreed)
                .when(refer(RECORDS, MANAGER, Optional.of("The CEO is away.")))
                .thenRefused(ComplaintRule.DIRECT_ROUTE_STANDS);
    }

    @Test
    @Tag("HV-12")
    void a_written_complaint_needs_no_confirmation() {
        complaint().given(lodged()).when(confirm(RECORDS)).thenRefused(ComplaintRule.NOT_AWAITING_CONFIRMATION);
    }
}
