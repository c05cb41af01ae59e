package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.CHILD;
import static io.probity.intake.complaint.Cases.ID;
import static io.probity.intake.complaint.Cases.MAYOR;
import static io.probity.intake.complaint.Cases.PERSON;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.SUPERVISOR;
import static io.probity.intake.complaint.Cases.TODAY;
import static io.probity.intake.complaint.Cases.anonymousTimesheets;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.telephoned;
import static io.probity.intake.complaint.Cases.waterBill;
import static io.probity.intake.complaint.Cases.wentTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Cases.Form;
import io.probity.intake.complaint.Statement.OfficeUse;
import io.probity.policy.Channel;
import io.probity.policy.ReporterKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LodgingAComplaintTest {

    @Test
    @Tag("HV-05")
    void a_named_complaint_with_the_whole_form_is_lodged() {
        complaint().given().when(waterBill().lodge()).then(lodged());
    }

    @Test
    void what_was_lodged_is_not_lodged_again() {
        complaint().given(lodged()).when(waterBill().lodge()).thenRefused(ComplaintRule.ALREADY_LODGED);
    }

    @Test
    void a_reference_can_be_read_out_and_tells_nothing_about_how_many_there_are() {
        assertThat(lodged().reference()).matches("WCS-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Reference.of("WCS", ID)).isEqualTo(lodged().reference());
        assertThat(Reference.of("WCS", UUID.nameUUIDFromBytes(new byte[] {1}))).isNotEqualTo(lodged().reference());
    }

    @Test
    @Tag("HV-16")
    void an_anonymous_allegation_of_fraud_goes_to_the_ceo_in_the_same_decision() {
        complaint()
                .given()
                .when(anonymousTimesheets().lodge())
                .then(anonymousTimesheets().lodged(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()));
    }

    @Test
    @Tag("HV-16")
    void no_report_waits_because_nobody_is_known_to_be_ceo() {
        Form form = anonymousTimesheets();
        form.council = new CouncilFacts(
                "WCS",
                TODAY,
                "wattle-creek",
                "8",
                Set.of(),
                Set.of(),
                Set.of("false-timesheets"),
                List.of(),
                Cases.WAYS_IN,
                Optional.empty(),
                Optional.empty());
        complaint()
                .given()
                .when(form.lodge())
                .then(form.lodged(), wentTo(new Officer("ceo", Set.of("ceo")), "ceo", "HV-16", PUBLIC.id()));
    }

    @Test
    @Tag("MC-15")
    void a_report_of_corrupt_conduct_under_a_name_goes_to_the_ceo_too() {
        Form form = with(anonymousTimesheets(), f -> {
            f.reporter = Reporter.NAME_WITHHELD;
            f.complainant = Optional.of(PERSON);
        });
        complaint().given().when(form.lodge()).then(form.lodged(), wentTo(CEO, "ceo", "MC-15", PUBLIC.id()));
    }

    @Test
    @Tag("HV-17")
    void a_complaint_about_a_decision_of_the_ceo_goes_to_the_mayor() {
        Form form = with(waterBill(), f -> f.about = About.CHIEF_EXECUTIVE_DECISION);
        complaint().given().when(form.lodge()).then(form.lodged(), wentTo(MAYOR, "mayor", "HV-17", PUBLIC.id()));
    }

    @Test
    @Tag("HV-17")
    void a_report_with_the_ceo_among_its_subjects_goes_to_the_mayor() {
        Form form = with(anonymousTimesheets(), f -> f.subjects = Set.of(CEO.id()));
        complaint().given().when(form.lodge()).then(form.lodged(), wentTo(MAYOR, "mayor", "HV-17", PUBLIC.id()));
    }

    @Test
    @Tag("HV-17")
    void a_complaint_about_the_ceo_without_a_decision_of_theirs_is_refused() {
        refused(ComplaintRule.CHIEF_EXECUTIVE_DIRECTLY, waterBill(), f -> f.about = About.CHIEF_EXECUTIVE_INDIRECTLY);
    }

    @Test
    @Tag("HV-17")
    void a_spoken_complaint_about_the_ceo_is_refused() {
        refused(ComplaintRule.CHIEF_EXECUTIVE_IN_WRITING, telephoned(), f -> f.about = About.CHIEF_EXECUTIVE_DECISION);
    }

    @Test
    @Tag("HV-17")
    @Tag("HV-13")
    void a_spoken_complaint_that_names_the_ceo_is_refused_whatever_it_says_it_is_about() {
        refused(ComplaintRule.CHIEF_EXECUTIVE_IN_WRITING, telephoned(), f -> f.subjects = Set.of(CEO.id()));
    }

    @Test
    @Tag("HV-13")
    void a_spoken_complaint_about_staff_is_answered_with_the_advice_to_write() {
        refused(ComplaintRule.STAFF_MATTER_IN_WRITING, telephoned(), f -> f.about = About.STAFF_MATTER);
        assertThat(ComplaintRule.STAFF_MATTER_IN_WRITING.sentence()).contains("must be lodged in writing");
    }

    @Test
    @Tag("MC-02")
    void suspected_fraud_can_be_reported_by_word_of_mouth() {
        Form form = with(anonymousTimesheets(), f -> {
            f.channel = Channel.IN_PERSON;
            f.about = About.STAFF_MATTER;
            f.by = SUPERVISOR;
            f.officeUse = telephoned().officeUse;
        });
        complaint().given().when(form.lodge()).then(form.lodged(), wentTo(CEO, "ceo", "HV-16", SUPERVISOR.id()));
        form.by = RECORDS;
        complaint().given().when(form.lodge()).thenRefused(ComplaintRule.RECIPIENTS_ARE_TOLD);
        form.channel = Channel.LETTER;
        complaint().given().when(form.lodge()).then(form.lodged(), wentTo(CEO, "ceo", "HV-16", RECORDS.id()));
    }

    @Test
    @Tag("MC-01")
    @Tag("HV-04")
    void a_council_takes_what_its_policy_takes_and_says_what_that_is() {
        Form form = telephoned();
        form.reporterKind = ReporterKind.VOLUNTEER;
        form.council = taking(List.of("web", "telephone"), List.of("employee", "councillor"));
        complaint().given().when(form.lodge()).thenRefused(ComplaintRule.REPORTER_KIND_IS_TAKEN);
        assertThat(because(form)).contains("employee, councillor");
        form.council = taking(List.of("web", "letter"), List.of("volunteer"));
        complaint().given().when(form.lodge()).thenRefused(ComplaintRule.CHANNEL_IS_TAKEN);
        assertThat(because(form)).contains("web, letter");
        form.council = taking(List.of("telephone"), List.of("volunteer"));
        complaint().given().when(form.lodge()).then(form.lodged());
    }

    /** As what its coordinator lodges out of a disclosure, which is made by any way and by anybody. */
    @Test
    @Tag("MC-12")
    void what_never_came_in_by_a_way_of_the_councils_is_asked_neither_for_one_nor_for_a_kind_of_people() {
        Form form = anonymousTimesheets();
        form.council = taking(List.of("letter"), List.of("employee"));
        complaint().given().when(form.lodge()).thenRefused(ComplaintRule.CHANNEL_IS_TAKEN);
        WaysIn own = form.council.waysIn();
        form.council = form.council.withWaysIn(own.alsoTaking(form.channel, form.reporterKind));
        complaint().given().when(form.lodge()).then(form.lodged(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()));
        assertThat(form.council.waysIn().channels()).containsExactly("letter", "web");
        assertThat(form.council.waysIn().reporterKinds()).containsExactly("employee", "member-of-the-public");
    }

    private static CouncilFacts taking(List<String> channels, List<String> kinds) {
        WaysIn all = Cases.WAYS_IN;
        return Cases.WATTLE_CREEK.withWaysIn(new WaysIn(all.recording(), all.hearing(), channels, kinds));
    }

    private static String because(Form form) {
        return new ComplaintDecider().decide(form.lodge(), new Complaint.NotLodged())
                        instanceof Decision.Refused<ComplaintEvent> refused
                ? refused.because()
                : "";
    }

    @Test
    @Tag("HV-14")
    void an_anonymous_complaint_holds_no_identity_at_all() {
        refused(
                ComplaintRule.ANONYMOUS_HOLDS_NO_IDENTITY,
                anonymousTimesheets(),
                f -> f.complainant = Optional.of(PERSON));
        refused(
                ComplaintRule.ANONYMOUS_HOLDS_NO_IDENTITY,
                anonymousTimesheets(),
                f -> f.represented = Optional.of(CHILD));
    }

    @Test
    @Tag("HV-14")
    @Tag("MC-05")
    void whoever_gives_no_name_and_too_little_is_told_all_that_is_missing() {
        Form form = with(anonymousTimesheets(), f -> {
            f.whatHappened = "They cheat.";
            f.when = Optional.empty();
            f.where = Optional.empty();
        });
        assertThat(toldWhenRefused(form))
                .endsWith(
                        "what is missing, which is: what happened, in a sentence or two; when it happened, or where.");
        assertThat(toldWhenRefused(with(form, f -> f.where = Optional.of("The depot"))))
                .endsWith("which is: what happened, in a sentence or two.");
        assertThat(toldWhenRefused(with(anonymousTimesheets(), f -> {
                    f.when = Optional.empty();
                    f.where = Optional.empty();
                })))
                .endsWith("which is: when it happened, or where.");
    }

    @Test
    @Tag("HV-14")
    @Tag("MC-05")
    void a_name_that_is_withheld_asks_for_as_much_and_one_that_is_given_does_not() {
        Form withheld = with(waterBill(), f -> {
            f.reporter = Reporter.NAME_WITHHELD;
            f.whatHappened = "They cheat.";
        });
        complaint().given().when(withheld.lodge()).thenRefused(ComplaintRule.ENOUGH_TO_INVESTIGATE);
        Form named = with(waterBill(), f -> f.whatHappened = "They cheat.");
        complaint().given().when(named.lodge()).then(named.lodged());
    }

    @Test
    @Tag("HV-14")
    @Tag("MC-05")
    void without_a_name_there_must_be_enough_to_investigate() {
        refused(ComplaintRule.ENOUGH_TO_INVESTIGATE, anonymousTimesheets(), f -> f.whatHappened = "They cheat.");
        refused(ComplaintRule.ENOUGH_TO_INVESTIGATE, anonymousTimesheets(), f -> {
            f.when = Optional.empty();
            f.where = Optional.of(" ");
        });
    }

    @Test
    @Tag("HV-05")
    void a_complaint_that_is_not_anonymous_has_somebody_behind_it() {
        refused(ComplaintRule.COMPLAINANT_IS_IDENTIFIED, waterBill(), f -> f.complainant = Optional.empty());
    }

    @Test
    @Tag("HV-05")
    void what_happened_is_told() {
        refused(ComplaintRule.WHAT_HAPPENED_IS_TOLD, waterBill(), f -> f.whatHappened = " ");
    }

    @Test
    @Tag("HV-05")
    void who_is_not_affected_states_a_relationship_and_specifies_another_one() {
        refused(ComplaintRule.RELATIONSHIP_IS_STATED, waterBill(), f -> f.affected = false);
        refused(ComplaintRule.RELATIONSHIP_IS_SPECIFIED, waterBill(), f -> {
            f.affected = false;
            f.relationship = Optional.of(Relationship.OTHER);
        });
    }

    @Test
    @Tag("HV-01")
    void a_friend_complains_for_a_person_affected_and_never_for_nobody() {
        refused(ComplaintRule.MADE_FOR_AN_AFFECTED_PERSON, waterBill(), f -> {
            f.affected = false;
            f.relationship = Optional.of(Relationship.FRIEND);
        });
        Form form = with(waterBill(), f -> {
            f.affected = false;
            f.relationship = Optional.of(Relationship.FRIEND);
            f.represented = Optional.of(CHILD);
        });
        complaint().given().when(form.lodge()).then(form.lodged());
    }

    @Test
    @Tag("HV-04")
    void only_an_officer_records_what_came_another_way_than_by_the_web_form() {
        refused(ComplaintRule.OFFICERS_RECORD_OTHER_CHANNELS, waterBill(), f -> f.channel = Channel.LETTER);
    }

    @Test
    @Tag("HV-04")
    void another_channel_is_specified_and_its_receiver_named_with_a_position() {
        refused(ComplaintRule.CHANNEL_IS_SPECIFIED, telephoned(), f -> f.channel = Channel.OTHER);
        refused(
                ComplaintRule.RECEIVER_IS_NAMED,
                telephoned(),
                f -> f.officeUse =
                        new OfficeUse(Optional.empty(), Optional.of("Ruth Amari"), Optional.empty(), Optional.empty()));
    }

    @Test
    @Tag("HV-04")
    void nothing_is_received_tomorrow() {
        refused(ComplaintRule.NOT_RECEIVED_IN_THE_FUTURE, telephoned(), f -> f.receivedOn = TODAY.plusDays(1));
    }

    @Test
    @Tag("HV-06")
    void nature_and_location_are_of_the_councils_own_lists() {
        refused(ComplaintRule.NATURE_IS_LISTED, waterBill(), f -> f.nature = "weather");
        refused(ComplaintRule.LOCATION_IS_LISTED, waterBill(), f -> f.location = "moon");
        refused(ComplaintRule.NATURE_IS_SPECIFIED, waterBill(), f -> f.nature = "other");
        refused(ComplaintRule.LOCATION_IS_SPECIFIED, waterBill(), f -> f.location = "other");
    }

    @Test
    @Tag("HV-29")
    void allegation_types_are_of_the_policys_list_and_of_a_report_of_corrupt_conduct() {
        refused(ComplaintRule.ALLEGATION_TYPES_ARE_LISTED, anonymousTimesheets(), f -> f.allegationTypes = List.of());
        refused(
                ComplaintRule.ALLEGATION_TYPES_ARE_LISTED,
                anonymousTimesheets(),
                f -> f.allegationTypes = List.of("sorcery"));
        refused(ComplaintRule.NO_ALLEGATION_TYPES, waterBill(), f -> f.allegationTypes = List.of("fraud"));
    }

    private static String toldWhenRefused(Form form) {
        var decision = new ComplaintDecider().decide(form.lodge(), new Complaint.NotLodged());
        return ((Decision.Refused<ComplaintEvent>) decision).because();
    }

    private static void refused(ComplaintRule rule, Form form, Consumer<Form> change) {
        complaint().given().when(with(form, change).lodge()).thenRefused(rule);
    }

    private static Form with(Form form, Consumer<Form> change) {
        change.accept(form);
        return form;
    }
}
