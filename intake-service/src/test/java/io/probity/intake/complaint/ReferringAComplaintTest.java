package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.OTHER_MANAGER;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.TODAY;
import static io.probity.intake.complaint.Cases.acknowledge;
import static io.probity.intake.complaint.Cases.acknowledged;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.refer;
import static io.probity.intake.complaint.Cases.referredTo;
import static io.probity.intake.complaint.Cases.waterBill;

import io.probity.intake.complaint.ComplaintCommand.NoteRerouted;
import io.probity.intake.complaint.ComplaintCommand.ReferComplaint;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.policy.Authority;
import io.probity.policy.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** To whom a complaint goes, by whom, and to whom it goes from there. */
class ReferringAComplaintTest {
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
    @Tag("HV-07")
    void a_complaint_is_referred_to_another_handler_with_the_reason() {
        Optional<String> leave = Optional.of("Mara Quill is on leave until May.");
        ComplaintEvent anew = handedOn(OTHER_MANAGER, leave);
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
    }

    @Test
    @Tag("HV-36")
    @Tag("MC-15")
    void
            what_a_handler_made_way_for_is_handed_on_like_what_somebody_referred_there_and_stays_where_nobody_could_have() {
        Optional<String> why = Optional.of("The Chief Executive Officer is away.");
        for (ComplaintEvent there : List.of(
                rerouted("u-ceo", "ceo"),
                Cases.wentTo(CEO, "ceo", "HV-07", RECORDS.id()),
                rerouted("u-other", "manager"))) {
            complaint()
                    .given(lodged(), referredTo(MANAGER), there)
                    .when(refer(RECORDS, OTHER_MANAGER))
                    .thenRefused(ComplaintRule.REFERRED_AGAIN_SAYS_WHY);
            complaint()
                    .given(lodged(), referredTo(MANAGER), there)
                    .when(refer(RECORDS, MANAGER, why))
                    .then(handedOn(MANAGER, why));
        }
        complaint()
                .given(lodged(), referredTo(MANAGER), rerouted("mayor", "mayor"))
                .when(refer(RECORDS, MANAGER, why))
                .thenRefused(ComplaintRule.DIRECT_ROUTE_STANDS);
    }

    private static ComplaintReferredToHandler handedOn(Officer handler, Optional<String> why) {
        return new ComplaintReferredToHandler(
                handler.id(),
                Optional.of("Mara Quill"),
                "manager",
                TODAY,
                "HV-07",
                Optional.empty(),
                why,
                RECORDS.id(),
                NOW);
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
