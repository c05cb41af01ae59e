package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.ID;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.PERSON;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.TODAY;
import static io.probity.intake.complaint.Cases.WATTLE_CREEK;
import static io.probity.intake.complaint.Cases.anonymousTimesheets;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.confirmed;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.lodgedByTelephone;
import static io.probity.intake.complaint.Cases.waterBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.RaiseSuspicion;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import io.probity.intake.complaint.Statement.SubjectOfficer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrative complaint that turns out to be about suspected corrupt conduct. */
class SuspectingTest {
    private static final UUID REPORT = UUID.fromString("0b5f7f3e-8888-4c1e-8a55-1d2c3b4a5f60");
    private static final UUID ANEW = UUID.fromString("5f0c3f5e-8888-4c1e-8a55-1d2c3b4a5f60");
    private static final String WHY = "The reader of the meters lives next door.";
    private static final SuspicionRaised RAISED = new SuspicionRaised(ID, WHY, MANAGER.id(), NOW);

    @Test
    @Tag("HV-29")
    void it_is_reported_in_the_words_of_the_complaint_received_today_and_goes_to_the_chief_executive() {
        List<ComplaintEvent> report = reported(raise(MANAGER, file(lodged())));
        assertThat(report).hasSize(3);
        ComplaintLodged it = (ComplaintLodged) report.get(0);
        assertThat(it.complaint()).isEqualTo(REPORT);
        assertThat(it.reference()).isNotEqualTo(lodged().reference());
        assertThat(it.particulars().alleges()).isEqualTo(Alleges.CORRUPT_CONDUCT);
        assertThat(it.particulars().allegationTypes()).containsExactly("fraud");
        assertThat(it.particulars().receivedOn()).isEqualTo(TODAY);
        assertThat(it.particulars().complainant()).contains(ANEW);
        assertThat(it.particulars().subjects()).containsExactly("u-reader");
        assertThat(it.statement().whatHappened()).isEqualTo(lodged().statement().whatHappened());
        assertThat(it.statement().subjectOfficers())
                .containsExactly(new SubjectOfficer("Gus Tarrant", Optional.of("Meter reader")));
        assertThat(report.get(1)).isInstanceOfSatisfying(ComplaintReferredToHandler.class, to -> {
            assertThat(to.office()).isEqualTo("ceo");
            assertThat(to.ground()).isEqualTo("MC-15");
        });
        assertThat(report.get(2)).isEqualTo(RAISED);
    }

    @Test
    @Tag("HV-17")
    void what_is_about_the_chief_executive_goes_to_the_mayor() {
        Suspicion aboutThem = new Suspicion(List.of("fraud"), Set.of(CEO.id()), List.of(), WHY);
        assertThat(reported(raise(MANAGER, file(lodged()), aboutThem)).get(1))
                .isInstanceOfSatisfying(ComplaintReferredToHandler.class, to -> assertThat(to.office())
                        .isEqualTo("mayor"));
    }

    @Test
    @Tag("HV-12")
    void what_the_complainant_agreed_to_is_not_confirmed_with_them_once_more() {
        ComplaintFile spoken = file(lodgedByTelephone(), confirmed());
        assertThat(reported(raise(MANAGER, spoken)).get(1)).isEqualTo(confirmed());
    }

    @Test
    @Tag("HV-29")
    void whoever_reports_it_again_adds_what_is_new_and_nothing_twice() {
        ComplaintEvent[] report = reported(raise(MANAGER, file(lodged()))).toArray(ComplaintEvent[]::new);
        complaint().given(report).when(raise(MANAGER, file(lodged()))).then();
        complaint()
                .given(report)
                .when(raise(RECORDS, file(lodged())))
                .then(new SuspicionRaised(ID, WHY, RECORDS.id(), NOW));
    }

    @Test
    @Tag("HV-29")
    void it_says_why_and_of_which_type_of_the_policys_list() {
        Suspicion silent = new Suspicion(List.of("fraud"), Set.of(), List.of(), " ");
        complaint().given().when(raise(MANAGER, file(lodged()), silent)).thenRefused(ComplaintRule.SUSPICION_SAYS_WHY);
        for (List<String> types : List.of(List.<String>of(), List.of("sorcery")))
            complaint()
                    .given()
                    .when(raise(MANAGER, file(lodged()), new Suspicion(types, Set.of(), List.of(), WHY)))
                    .thenRefused(ComplaintRule.ALLEGATION_TYPES_ARE_LISTED);
    }

    @Test
    void a_report_is_reported_no_second_time_and_nobody_but_an_officer_reports_out_of_a_complaint() {
        complaint()
                .given()
                .when(raise(CEO, file(anonymousTimesheets().lodged())))
                .thenRefused(ComplaintRule.REPORTED_ALREADY);
        complaint().given().when(raise(PUBLIC, file(lodged()))).thenRefused(ComplaintRule.OFFICERS_KEEP_THE_FILE);
    }

    @Test
    @Tag("HV-45")
    void nobody_reports_out_of_a_complaint_about_themselves() {
        var form = waterBill();
        form.subjects = Set.of(MANAGER.id());
        complaint().given().when(raise(MANAGER, file(form.lodged()))).thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }

    @Test
    @Tag("HV-14")
    void whom_the_vault_does_not_know_any_more_the_report_does_not_name() {
        var unknown = new RaiseSuspicion(
                REPORT, file(lodged()), suspicion(), Optional.empty(), Optional.empty(), WATTLE_CREEK, MANAGER, NOW);
        assertThat(lodged().particulars().complainant()).contains(PERSON);
        assertThat(((ComplaintLodged) reported(unknown).getFirst())
                        .particulars()
                        .reporter())
                .isEqualTo(Reporter.ANONYMOUS);
    }

    private static RaiseSuspicion raise(Officer by, ComplaintFile origin) {
        return raise(by, origin, suspicion());
    }

    private static RaiseSuspicion raise(Officer by, ComplaintFile origin, Suspicion suspicion) {
        return new RaiseSuspicion(
                REPORT, origin, suspicion, Optional.of(ANEW), Optional.empty(), WATTLE_CREEK, by, NOW);
    }

    private static Suspicion suspicion() {
        return new Suspicion(
                List.of("fraud"),
                Set.of("u-reader"),
                List.of(new SubjectOfficer("Gus Tarrant", Optional.of("Meter reader"))),
                WHY);
    }

    private static List<ComplaintEvent> reported(RaiseSuspicion command) {
        return switch (new ComplaintDecider().decide(command, new Complaint.NotLodged())) {
            case Decision.Accepted<ComplaintEvent>(var events) -> events;
            case Decision.Refused<ComplaintEvent>(var ignored, var because) -> throw new AssertionError(because);
        };
    }

    private static ComplaintFile file(ComplaintEvent... history) {
        var decider = new ComplaintDecider();
        Complaint state = decider.initialState();
        for (ComplaintEvent event : history) state = decider.evolve(state, event);
        return ((OnRecord) state).file();
    }
}
