package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.ASSESSOR;
import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.MAYOR;
import static io.probity.intake.complaint.Cases.OTHER_MANAGER;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.anonymousTimesheets;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.lodgedAnonymously;
import static io.probity.intake.complaint.Cases.referredTo;
import static io.probity.intake.complaint.Cases.waterBill;
import static io.probity.intake.complaint.Cases.wentTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.intake.complaint.Complaint.OnRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WhoMaySeeTest {
    private static final Officer COMPLAINTS = new Officer("u-complaints", Set.of("complaints-officer"));
    private static final Officer PID = new Officer("u-pid", Set.of("pid-coordinator"));
    private static final Officer AUDITOR = new Officer("u-auditor", Set.of("auditor"));
    private static final List<Officer> ALL =
            List.of(PUBLIC, RECORDS, COMPLAINTS, MANAGER, OTHER_MANAGER, CEO, MAYOR, ASSESSOR, PID, AUDITOR);

    @Test
    void an_administrative_complaint_is_seen_by_those_who_sort_it_and_by_its_handler() {
        assertThat(seenBy(lodged())).containsExactly(RECORDS, COMPLAINTS, CEO);
        assertThat(seenBy(lodged(), referredTo(MANAGER))).containsExactly(RECORDS, COMPLAINTS, MANAGER, CEO);
    }

    @Test
    @Tag("MC-15")
    void a_report_of_corrupt_conduct_is_seen_by_ceo_assessor_and_pid_coordinator_alone() {
        assertThat(seenBy(lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id())))
                .containsExactly(CEO, ASSESSOR, PID);
    }

    @Test
    @Tag("HV-17")
    void a_complaint_about_the_ceo_is_seen_by_the_mayor_and_never_by_the_ceo() {
        var form = waterBill();
        form.about = About.CHIEF_EXECUTIVE_DECISION;
        assertThat(seenBy(form.lodged(), wentTo(MAYOR, "mayor", "HV-17", PUBLIC.id())))
                .containsExactly(RECORDS, COMPLAINTS, MAYOR);
        var report = anonymousTimesheets();
        report.subjects = Set.of(CEO.id());
        assertThat(seenBy(report.lodged(), wentTo(MAYOR, "mayor", "HV-17", PUBLIC.id())))
                .containsExactly(MAYOR, ASSESSOR, PID);
    }

    @Test
    @Tag("HV-45")
    void nobody_sees_a_complaint_about_themselves_whatever_their_office() {
        var form = waterBill();
        form.subjects = Set.of(RECORDS.id(), COMPLAINTS.id(), CEO.id());
        assertThat(seenBy(form.lodged())).isEmpty();
        var report = anonymousTimesheets();
        report.subjects = Set.of(ASSESSOR.id(), PID.id());
        assertThat(seenBy(report.lodged(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id())))
                .containsExactly(CEO);
    }

    private static List<Officer> seenBy(ComplaintEvent... history) {
        var decider = new ComplaintDecider();
        Complaint complaint = Stream.of(history).reduce(decider.initialState(), decider::evolve, (a, b) -> b);
        ComplaintFile file = ((OnRecord) complaint).file();
        return ALL.stream().filter(officer -> WhoMaySee.maySee(officer, file)).toList();
    }
}
