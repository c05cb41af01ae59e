package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.MAYOR;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.OTHER_MANAGER;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.TODAY;
import static io.probity.intake.complaint.Cases.acknowledge;
import static io.probity.intake.complaint.Cases.acknowledged;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.confirm;
import static io.probity.intake.complaint.Cases.confirmed;
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
import io.probity.intake.complaint.ComplaintCommand.ConfirmVerbalRecord;
import io.probity.intake.complaint.ComplaintCommand.NoteRerouted;
import io.probity.intake.complaint.ComplaintCommand.ReferComplaint;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;
import io.probity.policy.Authority;
import io.probity.policy.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HandlingAComplaintTest {

    @Test
    @Tag("HV-07")
    void the_records_officer_refers_a_written_complaint_to_a_manager_by_name_and_date() {
        complaint().given(lodged()).when(refer(RECORDS, MANAGER)).then(referredTo(MANAGER));
    }

    @Test
    @Tag("HV-07")
    void nobody_else_refers_a_written_complaint() {
        complaint()
                .given(lodged())
                .when(refer(MANAGER, MANAGER))
                .thenRefused(ComplaintRule.REFERRED_BY_WHOM_THE_POLICY_NAMES);
    }

    @Test
    @Tag("HV-07")
    void a_referral_names_a_person_who_handles_complaints_and_a_day_that_fits() {
        refusedReferral(ComplaintRule.REFERRAL_NAMES_A_PERSON, "u-water", " ", "manager", TODAY);
        refusedReferral(ComplaintRule.REFERRAL_NAMES_A_PERSON, " ", "Mara Quill", "manager", TODAY);
        refusedReferral(ComplaintRule.REFERRAL_GOES_TO_A_HANDLER, "u-water", "Mara Quill", "gardener", TODAY);
        refusedReferral(ComplaintRule.REFERRAL_IS_DATED, "u-water", "Mara Quill", "manager", TODAY.plusDays(1));
        refusedReferral(ComplaintRule.REFERRAL_IS_DATED, "u-water", "Mara Quill", "manager", TODAY.minusDays(1));
    }

    @Test
    @Tag("HV-45")
    void a_complaint_is_not_referred_to_or_by_its_own_subject() {
        var form = waterBill();
        form.subjects = Set.of(MANAGER.id(), RECORDS.id());
        complaint()
                .given(form.lodged())
                .when(refer(RECORDS, OTHER_MANAGER))
                .thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        form.subjects = Set.of(MANAGER.id());
        complaint().given(form.lodged()).when(refer(RECORDS, MANAGER)).thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }

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
                .when(new ConfirmVerbalRecord(false, "We will ring back.", RECORDS, NOW))
                .thenRefused(ComplaintRule.RECORD_IS_ACCURATE);
    }

    @Test
    @Tag("HV-12")
    void who_confirms_a_record_explains_what_happens_next() {
        complaint()
                .given(lodgedByTelephone())
                .when(new ConfirmVerbalRecord(true, " ", RECORDS, NOW))
                .thenRefused(ComplaintRule.WHAT_HAPPENS_NEXT_IS_EXPLAINED);
        complaint().given(lodgedByTelephone()).when(confirm(PUBLIC)).thenRefused(ComplaintRule.OFFICERS_KEEP_THE_FILE);
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

    @Test
    @Tag("HV-07")
    void a_complaint_is_referred_to_another_handler_with_the_reason() {
        Optional<String> leave = Optional.of("Mara Quill is on leave until May.");
        ComplaintEvent anew = new ComplaintReferredToHandler(
                OTHER_MANAGER.id(),
                Optional.of("Mara Quill"),
                "manager",
                TODAY,
                "HV-07",
                Optional.empty(),
                leave,
                RECORDS.id(),
                NOW);
        ComplaintEvent[][] stages = {
            {lodged(), referredTo(MANAGER)}, {lodged(), referredTo(MANAGER), acknowledged()},
        };
        for (ComplaintEvent[] history : stages) {
            complaint()
                    .given(history)
                    .when(refer(RECORDS, OTHER_MANAGER, leave))
                    .then(anew);
            complaint()
                    .given(history)
                    .when(refer(RECORDS, OTHER_MANAGER))
                    .thenRefused(ComplaintRule.REFERRED_AGAIN_SAYS_WHY);
            complaint().given(history).when(refer(RECORDS, MANAGER, leave)).thenRefused(ComplaintRule.ALREADY_REFERRED);
            complaint()
                    .given(history)
                    .when(refer(MANAGER, OTHER_MANAGER, leave))
                    .thenRefused(ComplaintRule.REFERRED_BY_WHOM_THE_POLICY_NAMES);
        }
        complaint()
                .given(lodged(), referredTo(MANAGER), anew)
                .when(acknowledge(MANAGER))
                .thenRefused(ComplaintRule.HANDLER_ACKNOWLEDGES);
    }

    @Test
    @Tag("HV-36")
    void a_handler_who_may_not_have_it_any_more_makes_way_for_whoever_has_it_instead() {
        ComplaintEvent toTheCeo = rerouted("u-ceo", "ceo");
        complaint()
                .given(lodged(), referredTo(MANAGER))
                .when(reroute(Optional.of("u-ceo"), "ceo"))
                .then(toTheCeo);
        complaint()
                .given(lodged(), referredTo(MANAGER), toTheCeo)
                .when(reroute(Optional.of("u-ceo"), "ceo"))
                .then();
        complaint()
                .given(lodged(), referredTo(MANAGER))
                .when(reroute(Optional.empty(), "mayor"))
                .then(rerouted("mayor", "mayor"));
        complaint()
                .given(lodged(), referredTo(MANAGER), toTheCeo)
                .when(acknowledge(MANAGER))
                .thenRefused(ComplaintRule.HANDLER_ACKNOWLEDGES);
        complaint()
                .given(lodged(), referredTo(MANAGER), toTheCeo)
                .when(refer(RECORDS, MANAGER, Optional.of("Because.")))
                .thenRefused(ComplaintRule.DIRECT_ROUTE_STANDS);
    }

    private static NoteRerouted reroute(Optional<String> handler, String office) {
        return new NoteRerouted(handler, office, TODAY, MANAGER.id(), NOW);
    }

    private static ComplaintReferredToHandler rerouted(String handler, String office) {
        return new ComplaintReferredToHandler(
                handler,
                Optional.empty(),
                office,
                TODAY,
                "HV-36",
                Optional.empty(),
                Optional.empty(),
                MANAGER.id(),
                NOW);
    }

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

    @Test
    @Tag("MC-22")
    void who_refers_and_to_whom_is_the_policys_to_say() {
        ReferComplaint toTheDirector = new ReferComplaint(
                "director-1",
                "Mara Quill",
                "director",
                TODAY,
                Optional.empty(),
                Optional.empty(),
                new Authority(Duty.REFER_COMPLAINT, List.of("complaints-officer"), "own"),
                new Authority(Duty.HANDLE_COMPLAINT, List.of("manager"), "own"),
                TODAY,
                RECORDS,
                NOW);
        complaint().given(lodged()).when(toTheDirector).thenRefused(ComplaintRule.REFERRED_BY_WHOM_THE_POLICY_NAMES);
        ReferComplaint byTheComplaintsOfficer = new ReferComplaint(
                toTheDirector.handler(),
                toTheDirector.name(),
                toTheDirector.office(),
                TODAY,
                Optional.empty(),
                Optional.empty(),
                toTheDirector.referring(),
                toTheDirector.handling(),
                TODAY,
                new Officer("complaints-1", Set.of("complaints-officer")),
                NOW);
        complaint().given(lodged()).when(byTheComplaintsOfficer).thenRefused(ComplaintRule.REFERRAL_GOES_TO_A_HANDLER);
    }

    private static void refusedReferral(ComplaintRule rule, String handler, String name, String office, LocalDate on) {
        complaint()
                .given(lodged())
                .when(new ReferComplaint(
                        handler,
                        name,
                        office,
                        on,
                        Optional.empty(),
                        Optional.empty(),
                        Cases.REFERRING,
                        Cases.HANDLING,
                        TODAY,
                        RECORDS,
                        NOW))
                .thenRefused(rule);
    }
}
