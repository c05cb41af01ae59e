package io.probity.endtoend;

import static io.probity.endtoend.Everything.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Part;
import io.probity.local.demo.Answer;
import io.probity.local.demo.Call;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What does not go the usual way, from the first word to the letter and the register. */
class IntakeStoriesTest {
    private static final String WATTLE_CREEK = "wattle-creek";
    private static final String IRONBARK = "ironbark";

    @Test
    @Tag("HV-08")
    @Tag("HV-11")
    @Tag("HV-17")
    void a_complaint_about_the_ceo_goes_to_the_mayor_and_is_not_there_for_the_ceo() {
        String mailbox = mailbox("ceo");
        Map<String, Object> form = complaint(mailbox);
        form.put("about", "CHIEF_EXECUTIVE_DECISION");
        form.put("whatHappened", "The chief executive officer decided by herself to close our street to lorries.");
        Answer lodged = good(
                PLATFORM.anybody(Part.INTAKE, at(WATTLE_CREEK, "/complaints")).post(form));
        assertThat(lodged.text("/whatHappensNext")).contains("Mayor");
        String complaint = "/complaints/" + lodged.text("/id");

        Answer missing =
                intake("ceo", WATTLE_CREEK, "/complaints/" + UUID.randomUUID()).get();
        Answer toTheCeo = intake("ceo", WATTLE_CREEK, complaint).get();
        assertThat(toTheCeo.status()).isEqualTo(404);
        assertThat(toTheCeo.body()).isEqualTo(missing.body());
        assertThat(good(intake("mayor", WATTLE_CREEK, complaint).get()).text("/referral/ground"))
                .isEqualTo("HV-17");

        good(intake("mayor", WATTLE_CREEK, complaint + "/acknowledgement")
                .put(Map.of(
                        "understanding", "You complain that the street was closed without a hearing.",
                        "nextSteps", "I ask the chief executive officer to respond, and decide.")));
        posted(mailbox, "closed without a hearing");
        line("records-officer", "complaints", lodged, row -> row.path("acknowledgedInTime")
                .asBoolean());
        assertThat(register("ceo", "complaints").toString()).doesNotContain(lodged.text("/reference"));
    }

    @Test
    @Tag("MC-04")
    void a_report_about_a_councillor_is_sent_on_to_ibac_and_nobody_finds_it_here() {
        int before = diversions().body().size();
        List<String> readers = List.of("ceo", "assessor", "pid-coordinator", "records-officer");
        Map<String, JsonNode> queues = new HashMap<>();
        for (String role : readers) queues.put(role, queue(role));
        String words = "The councillor voted on the sale of land to his own company.";
        Answer diverted = good(PLATFORM.anybody(Part.INTAKE, at(IRONBARK, "/complaints"))
                .post(Map.of(
                        "reporter", "ANONYMOUS",
                        "reporterKind", "EMPLOYEE",
                        "alleges", "CORRUPT_CONDUCT",
                        "about", "COUNCILLOR",
                        "allegationTypes", List.of("misuse-of-office"),
                        "whatHappened", words,
                        "when", "In May",
                        "where", "The council chamber")));
        assertThat(diverted.text("/divertedTo/agency")).isEqualTo("ibac");
        assertThat(diverted.text("/divertedTo/website")).contains("ibac.vic.gov.au");
        assertThat(diverted.text("/clause")).isEqualTo("MC-04");
        assertThat(diverted.body().has("id")).isFalse();

        Answer kept = PLATFORM.await(
                "the diversion for the coordinator",
                IntakeStoriesTest::diversions,
                answer -> answer.isGood() && answer.body().size() == before + 1);
        JsonNode last = kept.body().get(before);
        assertThat(last.path("about").asText()).isEqualTo("councillor");
        assertThat(last.size()).as("about, agency, clause and when").isEqualTo(4);
        assertThat(intake("ceo", IRONBARK, "/diversions").get().status()).isEqualTo(403);
        for (String role : readers) assertThat(queue(role)).as(role).isEqualTo(queues.get(role));
    }

    @Test
    @Tag("HV-12")
    @Tag("HV-13")
    void a_spoken_complaint_about_staff_is_asked_for_in_writing_and_then_goes_its_way() {
        String mailbox = mailbox("staff");
        Map<String, Object> form = complaint(mailbox);
        form.put("about", "STAFF_MATTER");
        form.put("whatHappened", "The officer at the counter laughed at me and sent me away.");
        form.put("receipt", receipt("telephone"));
        Answer refused = intake("records-officer", WATTLE_CREEK, "/complaints").post(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/rule")).isEqualTo("HV-13");
        assertThat(refused.text("/detail")).contains("in writing");

        form.put("receipt", receipt("letter"));
        Answer lodged =
                good(intake("records-officer", WATTLE_CREEK, "/complaints").post(form));
        String complaint = "/complaints/" + lodged.text("/id");
        good(intake("records-officer", WATTLE_CREEK, complaint + "/referral")
                .put(Map.of(
                        "handler",
                        PLATFORM.id("manager@wattle-creek.example"),
                        "name",
                        "Morgan Example",
                        "office",
                        "manager",
                        "referredOn",
                        today())));
        good(intake("manager", WATTLE_CREEK, complaint + "/acknowledgement")
                .put(Map.of(
                        "understanding", "You were not treated with respect at the counter.",
                        "nextSteps", "I speak with the officer this week and write to you.")));
        posted(mailbox, "not treated with respect");
    }

    @Test
    @Tag("HV-02")
    @Tag("HV-11")
    void a_dispute_about_rates_is_told_the_right_place_by_letter_and_stays_on_record() {
        String mailbox = mailbox("rates");
        Map<String, Object> form = complaint(mailbox);
        form.put("whatHappened", "The rates of our block are twice those of the block beside it.");
        form.put("receipt", receipt("letter"));
        Answer lodged =
                good(intake("records-officer", WATTLE_CREEK, "/complaints").post(form));
        String complaint = "/complaints/" + lodged.text("/id");
        Answer refused = good(intake("records-officer", WATTLE_CREEK, complaint + "/out-of-scope")
                .put(Map.of("reason", "rates-and-charges", "explanation", "Your notice says until when to object.")));
        assertThat(refused.text("/stage")).isEqualTo("CLOSED");

        posted(mailbox, refused.text("/outOfScope/rightPlace"));
        posted(mailbox, "Your notice says until when to object.");
        line("records-officer", "complaints", lodged, row -> row.path("standingCode")
                .asText()
                .equals("out-of-scope-rates-and-charges"));
        assertThat(intake("records-officer", WATTLE_CREEK, complaint + "/referral")
                        .put(Map.of(
                                "handler",
                                PLATFORM.id("manager@wattle-creek.example"),
                                "name",
                                "Morgan Example",
                                "office",
                                "manager",
                                "referredOn",
                                today()))
                        .status())
                .isEqualTo(409);
        assertThat(good(intake("complaints-officer", WATTLE_CREEK, complaint).get())
                        .text("/words/whatHappened"))
                .contains("twice those");
    }

    private static Map<String, Object> complaint(String mailbox) {
        Map<String, Object> form = new HashMap<>();
        form.put("reporter", "NAMED");
        form.put("alleges", "ADMINISTRATIVE_ACTION");
        form.put("complainant", Map.of("fullName", "Robin Example", "email", mailbox, "preferredContact", "EMAIL"));
        form.put("when", "This month");
        form.put("where", "Example Street");
        form.put("nature", "administrative-action");
        form.put("location", "ceo-managers");
        return form;
    }

    private static Map<String, Object> receipt(String channel) {
        return Map.of(
                "channel", channel, "receivedOn", today(), "officer", "Ash Example", "position", "Records officer");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Australia/Brisbane"));
    }

    private static String mailbox(String story) {
        return story + ".example+" + Long.toString(System.nanoTime(), 36) + "@mail.example";
    }

    private static String at(String council, String path) {
        return "/councils/" + council + path;
    }

    private static Call intake(String role, String council, String path) {
        return PLATFORM.as(role + "@" + council + ".example", Part.INTAKE, at(council, path));
    }

    private static Answer diversions() {
        return intake("pid-coordinator", IRONBARK, "/diversions").get();
    }

    private static JsonNode queue(String role) {
        return good(intake(role, IRONBARK, "/complaints?limit=100").get()).body();
    }

    private static Answer good(Answer answer) {
        assertThat(answer.isGood()).as(answer.status() + " " + answer.body()).isTrue();
        return answer;
    }

    private static void posted(String mailbox, String saying) {
        PLATFORM.await("a letter to " + mailbox, PLATFORM::mail, mail -> mail.lines()
                .anyMatch(it -> it.path("to").toString().contains(mailbox)
                        && it.path("text").asText().contains(saying)));
    }

    private static void line(String role, String register, Answer lodged, Predicate<JsonNode> expected) {
        PLATFORM.await(
                lodged.text("/reference") + " in the register of " + register,
                () -> register(role, register),
                all -> all.lines()
                        .filter(row -> row.path("reference").asText().equals(lodged.text("/reference")))
                        .anyMatch(expected));
    }

    private static Answer register(String role, String register) {
        return PLATFORM.as(
                        role + "@" + WATTLE_CREEK + ".example",
                        Part.REPORTING,
                        at(WATTLE_CREEK, "/registers/" + register))
                .get();
    }
}
