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
import static io.probity.intake.complaint.Cases.acknowledge;
import static io.probity.intake.complaint.Cases.anonymousTimesheets;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.confirm;
import static io.probity.intake.complaint.Cases.confirmed;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.lodgedByTelephone;
import static io.probity.intake.complaint.Cases.waterBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.RaiseSuspicion;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;
import io.probity.intake.complaint.Statement.SubjectOfficer;
import io.probity.policy.Channel;
import java.util.ArrayList;
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
        assertThat(it.particulars().subjects()).containsExactly("u-reader");
        assertThat(it.statement().whatHappened()).isEqualTo(lodged().statement().whatHappened());
        assertThat(it.statement().subjectOfficers())
                .containsExactly(new SubjectOfficer("Gus Tarrant", Optional.of("Meter reader")));
        assertThat(report.get(1)).isInstanceOfSatisfying(ComplaintReferredToHandler.class, to -> {
            assertThat(to.office()).isEqualTo("ceo");
            assertThat(to.ground()).isEqualTo("HV-16");
        });
        assertThat(report.get(2)).isEqualTo(raised(MANAGER, suspicion()));
    }

    /** Nothing that is sent on one track tells of another: to whom nobody can write, no letter about the report goes. */
    @Test
    @Tag("MC-15")
    @Tag("HV-14")
    void whoever_complained_stands_beside_what_was_raised_and_reported_nothing() {
        List<ComplaintEvent> report = reported(raise(MANAGER, file(lodged())));
        Particulars it = ((ComplaintLodged) report.getFirst()).particulars();
        assertThat(lodged().particulars().complainant()).contains(PERSON);
        assertThat(it.reporter()).isEqualTo(Reporter.ANONYMOUS);
        assertThat(it.complainant()).isEmpty();
        assertThat(it.represented()).isEmpty();
        assertThat(((SuspicionRaised) report.getLast()).complainant()).contains(ANEW);
        complaint()
                .given(report.toArray(ComplaintEvent[]::new))
                .when(acknowledge(CEO))
                .thenRefused(ComplaintRule.NOBODY_TO_WRITE_TO);
    }

    @Test
    @Tag("HV-17")
    void what_is_about_the_chief_executive_goes_to_the_mayor() {
        Suspicion aboutThem = new Suspicion(List.of("fraud"), Set.of(CEO.id()), List.of(), Optional.empty(), WHY);
        assertThat(reported(raise(MANAGER, file(lodged()), aboutThem)).get(1))
                .isInstanceOfSatisfying(ComplaintReferredToHandler.class, to -> assertThat(to.office())
                        .isEqualTo("mayor"));
    }

    @Test
    @Tag("HV-12")
    void what_the_complainant_agreed_to_is_not_confirmed_with_them_once_more() {
        for (ComplaintFile spoken : List.of(file(lodgedByTelephone()), file(lodgedByTelephone(), confirmed()))) {
            ComplaintEvent[] report = reported(raise(MANAGER, spoken)).toArray(ComplaintEvent[]::new);
            assertThat(report).noneMatch(VerbalRecordConfirmed.class::isInstance);
            complaint().given(report).when(confirm(CEO)).thenRefused(ComplaintRule.NOT_AWAITING_CONFIRMATION);
        }
    }

    /** They see the complaint; what others made of it is nothing that they wrote down. */
    @Test
    @Tag("MC-15")
    void neither_who_raised_it_nor_who_wrote_the_complaint_down_has_anything_to_confirm_there() {
        ComplaintEvent[] report =
                reported(raise(MANAGER, file(lodgedByTelephone()))).toArray(ComplaintEvent[]::new);
        for (Officer known : List.of(MANAGER, RECORDS))
            assertThat(WhoMaySee.mayConfirm(known, file(report))).as(known.id()).isFalse();
        // Control: of a report that somebody told them, they have.
        var told = anonymousTimesheets();
        told.channel = Channel.TELEPHONE;
        told.by = RECORDS;
        assertThat(WhoMaySee.mayConfirm(RECORDS, file(told.lodged()))).isTrue();
    }

    @Test
    @Tag("HV-29")
    @Tag("MC-04")
    void the_days_of_it_stand_before_what_the_complaint_says_of_them() {
        Suspicion dated = new Suspicion(List.of("fraud"), Set.of(), List.of(), Optional.of("since 2026-01-05"), WHY);
        assertThat(when(dated)).contains("since 2026-01-05; January 2026");
        assertThat(when(suspicion())).contains("January 2026");
    }

    @Test
    @Tag("HV-29")
    void whoever_reports_it_again_adds_what_is_new_and_nothing_twice() {
        ComplaintEvent[] report = reported(raise(MANAGER, file(lodged()))).toArray(ComplaintEvent[]::new);
        complaint().given(report).when(raise(MANAGER, file(lodged()))).then();
        complaint().given(report).when(raise(RECORDS, file(lodged()))).then(raised(RECORDS, suspicion()));
        Suspicion worse = new Suspicion(
                List.of("corruption"), suspicion().subjects(), suspicion().names(), Optional.of("since May"), WHY);
        complaint().given(report).when(raise(MANAGER, file(lodged()), worse)).then(raised(MANAGER, worse));
    }

    /** Whoever looks into it has ended; of the same people another report is lodged, which is assessed. */
    @Test
    @Tag("HV-29")
    void into_a_report_that_has_ended_nothing_more_is_put() {
        List<ComplaintEvent> ended = new ArrayList<>(reported(raise(MANAGER, file(lodged()))));
        OnRecord open = known(ended.toArray(ComplaintEvent[]::new));
        ended.add(new ComplaintClosed("not-notified", NOW));
        ComplaintEvent[] history = ended.toArray(ComplaintEvent[]::new);
        complaint().given(history).when(raise(RECORDS, file(lodged()))).thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
        complaint().given(history).when(raise(MANAGER, file(lodged()))).then();
        assertThat(open.hasEnded()).isFalse();
        assertThat(known(history).hasEnded()).isTrue();
        assertThat(Suspecting.holds(known(history), suspicion(), RECORDS)).isFalse();
        assertThat(Suspecting.holds(known(history), suspicion(), MANAGER)).isTrue();
    }

    @Test
    @Tag("MC-15")
    void a_report_is_about_whom_the_complaint_names_and_whom_the_suspicion_names() {
        var form = waterBill();
        form.subjects = Set.of("u-clerk");
        assertThat(Suspecting.subjects(file(form.lodged()), suspicion()))
                .containsExactlyInAnyOrder("u-clerk", "u-reader");
        assertThat(((ComplaintLodged)
                                reported(raise(MANAGER, file(form.lodged()))).getFirst())
                        .particulars()
                        .subjects())
                .containsExactlyInAnyOrder("u-clerk", "u-reader");
    }

    @Test
    @Tag("HV-29")
    void it_says_why_and_of_which_type_of_the_policys_list() {
        Suspicion silent = new Suspicion(List.of("fraud"), Set.of(), List.of(), Optional.empty(), " ");
        complaint().given().when(raise(MANAGER, file(lodged()), silent)).thenRefused(ComplaintRule.SUSPICION_SAYS_WHY);
        for (List<String> types : List.of(List.<String>of(), List.of("sorcery")))
            complaint()
                    .given()
                    .when(raise(
                            MANAGER, file(lodged()), new Suspicion(types, Set.of(), List.of(), Optional.empty(), WHY)))
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
                Optional.empty(),
                WHY);
    }

    private static SuspicionRaised raised(Officer by, Suspicion suspicion) {
        return new SuspicionRaised(ID, Optional.of(ANEW), Optional.empty(), suspicion, by.id(), NOW);
    }

    private static Optional<String> when(Suspicion suspicion) {
        List<ComplaintEvent> report = reported(raise(MANAGER, file(lodged()), suspicion));
        return ((ComplaintLodged) report.getFirst()).statement().when();
    }

    private static List<ComplaintEvent> reported(RaiseSuspicion command) {
        return switch (new ComplaintDecider().decide(command, new Complaint.NotLodged())) {
            case Decision.Accepted<ComplaintEvent>(var events) -> events;
            case Decision.Refused<ComplaintEvent>(var ignored, var because) -> throw new AssertionError(because);
        };
    }

    private static ComplaintFile file(ComplaintEvent... history) {
        return known(history).file();
    }

    private static OnRecord known(ComplaintEvent... history) {
        var decider = new ComplaintDecider();
        Complaint state = decider.initialState();
        for (ComplaintEvent event : history) state = decider.evolve(state, event);
        return (OnRecord) state;
    }
}
