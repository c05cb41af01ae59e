package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.ASSESSOR;
import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.INITIAL_REQUEST;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.MAYOR;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RATES;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.acknowledged;
import static io.probity.intake.complaint.Cases.anonymousTimesheets;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.lodgedAnonymously;
import static io.probity.intake.complaint.Cases.lodgedByTelephone;
import static io.probity.intake.complaint.Cases.referredTo;
import static io.probity.intake.complaint.Cases.waterBill;
import static io.probity.intake.complaint.Cases.wentTo;
import static io.probity.intake.complaint.Cases.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.intake.complaint.Complaint.Reopened;
import io.probity.intake.complaint.ComplaintCommand.NoteAppealUpheld;
import io.probity.intake.complaint.ComplaintCommand.RefuseAsOutOfScope;
import io.probity.intake.complaint.ComplaintEvent.AppealUpheldNoted;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintRefusedAsOutOfScope;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReopened;
import io.probity.policy.OutOfScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScopeOfAComplaintTest {
    private static final Officer PID = new Officer("u-pid", Set.of("pid-coordinator"));
    private static final ComplaintClosed CLOSED = new ComplaintClosed("out-of-scope-rates-and-charges", NOW);

    @Test
    @Tag("HV-02")
    void an_officer_puts_a_dispute_about_rates_out_of_scope_with_the_right_place() {
        complaint().given(lodged()).when(refuse(RATES, RECORDS)).then(refused(RECORDS), CLOSED);
        complaint().given(lodgedByTelephone()).when(refuse(RATES, RECORDS)).then(refused(RECORDS), CLOSED);
        complaint()
                .given(lodged(), referredTo(MANAGER))
                .when(refuse(RATES, MANAGER))
                .then(refused(MANAGER), CLOSED);
        complaint()
                .given(lodged(), referredTo(MANAGER), acknowledged())
                .when(refuse(RATES, MANAGER))
                .then(refused(MANAGER), CLOSED);
    }

    @Test
    @Tag("HV-02")
    void a_reason_that_the_policy_does_not_list_is_none() {
        complaint()
                .given(lodged())
                .when(new RefuseAsOutOfScope("too-much-work", List.of(RATES), Optional.empty(), RECORDS, NOW))
                .thenRefused(ComplaintRule.OUT_OF_SCOPE_REASON_IS_LISTED);
        complaint()
                .given(lodged())
                .when(new RefuseAsOutOfScope(RATES.code(), List.of(), Optional.empty(), RECORDS, NOW))
                .thenRefused(ComplaintRule.OUT_OF_SCOPE_REASON_IS_LISTED);
    }

    @Test
    @Tag("HV-02")
    void what_has_ended_or_was_opened_again_is_not_put_out_of_scope() {
        complaint()
                .given(lodged(), withdrawn())
                .when(refuse(RATES, RECORDS))
                .thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
        complaint()
                .given(lodged(), refused(RECORDS), CLOSED)
                .when(refuse(RATES, RECORDS))
                .thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
        complaint()
                .given(lodged(), refused(RECORDS), CLOSED, reopened())
                .when(refuse(RATES, RECORDS))
                .thenRefused(ComplaintRule.REOPENED_IS_IN_SCOPE);
    }

    @Test
    @Tag("HV-23")
    void a_review_may_find_that_it_was_in_scope() {
        complaint()
                .given(lodged(), refused(RECORDS), CLOSED)
                .when(new NoteAppealUpheld("appeal-1", NOW))
                .then(new AppealUpheldNoted("appeal-1", NOW), reopened());
    }

    @Test
    @Tag("HV-23")
    void what_was_opened_again_is_told_no_other_place_any_more() {
        var decider = new ComplaintDecider();
        Complaint complaint = Stream.of(lodged(), refused(RECORDS), CLOSED, reopened())
                .reduce(decider.initialState(), decider::evolve, (a, b) -> b);
        assertThat(complaint).isInstanceOfSatisfying(Reopened.class, again -> assertThat(
                        again.file().outOfScope())
                .isEmpty());
    }

    @Test
    @Tag("HV-02")
    void nobody_outside_the_council_and_nobody_it_is_about_decides_the_scope() {
        complaint().given(lodged()).when(refuse(RATES, PUBLIC)).thenRefused(ComplaintRule.OFFICERS_KEEP_THE_FILE);
        var form = waterBill();
        form.subjects = Set.of(RECORDS.id());
        complaint().given(form.lodged()).when(refuse(RATES, RECORDS)).thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }

    @Test
    @Tag("HV-02")
    @Tag("MC-15")
    void a_report_of_corrupt_conduct_is_put_out_of_scope_by_ceo_or_pid_coordinator_alone() {
        ComplaintEvent[] report = {lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id())};
        complaint().given(report).when(refuse(RATES, CEO)).then(refused(CEO), CLOSED);
        complaint().given(report).when(refuse(RATES, PID)).then(refused(PID), CLOSED);
        for (Officer below : List.of(RECORDS, MANAGER, MAYOR))
            complaint()
                    .given(report)
                    .when(refuse(RATES, below))
                    .thenRefused(ComplaintRule.SCOPE_OF_A_REPORT_IS_DECIDED_AT_THE_TOP);
        complaint().given(report).when(refuse(RATES, ASSESSOR)).thenRefused(ComplaintRule.OFFICERS_KEEP_THE_FILE);
    }

    @Test
    @Tag("HV-17")
    void the_scope_of_what_is_about_the_ceo_is_for_the_mayor() {
        var form = waterBill();
        form.about = About.CHIEF_EXECUTIVE_DECISION;
        ComplaintEvent[] about = {form.lodged(), wentTo(MAYOR, "mayor", "HV-17", PUBLIC.id())};
        complaint().given(about).when(refuse(RATES, MAYOR)).then(refused(MAYOR), CLOSED);
        complaint()
                .given(about)
                .when(refuse(RATES, RECORDS))
                .thenRefused(ComplaintRule.SCOPE_OF_A_REPORT_IS_DECIDED_AT_THE_TOP);
        complaint().given(about).when(refuse(RATES, CEO)).thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }

    @Test
    @Tag("HV-02")
    void a_form_that_says_it_plainly_is_told_the_right_place_at_once_and_stays_on_record() {
        var form = waterBill();
        form.outOfScope = Optional.of(RATES.code());
        complaint().given().when(form.lodge()).then(form.lodged(), refused(PUBLIC, Optional.empty()), CLOSED);
    }

    @Test
    @Tag("HV-02")
    void a_form_names_a_listed_reason() {
        var form = waterBill();
        form.outOfScope = Optional.of("too-much-work");
        complaint().given().when(form.lodge()).thenRefused(ComplaintRule.OUT_OF_SCOPE_REASON_IS_LISTED);
    }

    @Test
    @Tag("HV-02")
    void no_form_puts_a_report_of_corrupt_conduct_or_what_is_about_the_ceo_out_of_scope() {
        var report = anonymousTimesheets();
        report.outOfScope = Optional.of(INITIAL_REQUEST.code());
        complaint().given().when(report.lodge()).thenRefused(ComplaintRule.SCOPE_IS_NOT_PLAIN);
        var about = waterBill();
        about.subjects = Set.of(CEO.id());
        about.outOfScope = Optional.of(RATES.code());
        complaint().given().when(about.lodge()).thenRefused(ComplaintRule.SCOPE_IS_NOT_PLAIN);
    }

    private static RefuseAsOutOfScope refuse(OutOfScope reason, Officer by) {
        return new RefuseAsOutOfScope(
                reason.code(), List.of(RATES, INITIAL_REQUEST), Optional.of("The notice says until when."), by, NOW);
    }

    private static ComplaintRefusedAsOutOfScope refused(Officer by) {
        return refused(by, Optional.of("The notice says until when."));
    }

    private static ComplaintRefusedAsOutOfScope refused(Officer by, Optional<String> explanation) {
        return new ComplaintRefusedAsOutOfScope(
                RATES.code(), RATES.label(), RATES.rightPlace(), RATES.clause(), explanation, by.id(), NOW);
    }

    private static ComplaintReopened reopened() {
        return new ComplaintReopened("appeal-upheld", Optional.of("appeal-1"), NOW);
    }
}
