package io.probity.endtoend;

import static io.probity.endtoend.Everything.CONSOLE;
import static io.probity.endtoend.Everything.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Part;
import io.probity.local.demo.Answer;
import io.probity.local.demo.FalseTimesheets;
import io.probity.local.demo.NoSuspicion;
import io.probity.local.demo.PettyCashTheft;
import io.probity.local.demo.Story;
import io.probity.local.demo.Told;
import io.probity.local.demo.UncorrectedWaterBill;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sources' own paths, from the first word to the register. */
class FourStoriesTest {

    @Test
    @Tag("HV-05")
    @Tag("HV-07")
    @Tag("HV-09")
    @Tag("HV-10")
    @Tag("HV-11")
    @Tag("HV-20")
    @Tag("HV-23")
    @Tag("HV-24")
    void an_uncorrected_water_bill_is_remedied_appealed_upheld_in_part_and_the_mayor_informed() {
        Told told = tell(new UncorrectedWaterBill());

        JsonNode row = line("records-officer", told, "complaints", r -> r.path("standing")
                .asText()
                .equals("CLOSED"));
        assertThat(row.path("acknowledgedInTime").asBoolean()).isTrue();
        assertThat(row.path("remedy").asText()).isEqualTo("corrected-bill");
        assertThat(row.path("outcome").asText()).isEqualTo("substantiated");
        assertThat(row.path("appealOffice").asText()).isEqualTo("ceo");
        assertThat(row.path("appealResult").asText()).contains("in-part");
        assertThat(row.path("appealAction").asText()).isEqualTo("late-fee-cancelled");
        assertThat(row.path("appealToldOn").asText()).isNotEmpty();
    }

    @Test
    @Tag("HV-16")
    @Tag("HV-30")
    @Tag("HV-32")
    @Tag("HV-33")
    @Tag("HV-37")
    @Tag("HV-39")
    void false_timesheets_are_assessed_as_type_a_level_1_and_referred_to_the_ccc() {
        Told told = tell(new FalseTimesheets());

        JsonNode referral = line(
                "ceo", told, "referrals", r -> !r.path("decision").asText("").isEmpty());
        assertThat(referral.path("agency").asText()).isEqualTo("ccc");
        assertThat(referral.path("contentHash").asText()).matches("[0-9a-f]{64}");
        assertThat(referral.path("agencyReference").asText()).isEqualTo("CO-26-01234");
        assertThat(register("records-officer", told, "complaints").toString()).doesNotContain(told.reference());
    }

    @Test
    @Tag("MC-06")
    @Tag("MC-08")
    @Tag("MC-09")
    @Tag("MC-14")
    @Tag("MC-20")
    void stolen_petty_cash_is_notified_to_ibac_held_referred_back_and_investigated() {
        Told told = tell(new PettyCashTheft());

        JsonNode referral = line(
                "ceo", told, "referrals", r -> !r.path("decision").asText("").isEmpty());
        assertThat(referral.path("agency").asText()).isEqualTo("ibac");
        assertThat(referral.path("decision").asText().replace('_', '-')).isEqualToIgnoringCase("referred-back");
        PLATFORM.await(
                "the loss in the fraud figures",
                () -> PLATFORM.as("cfo@ironbark.example", Part.REPORTING, "/councils/ironbark/reports/fraud")
                        .get(),
                a -> a.body().toString().contains("194000"));
    }

    @Test
    @Tag("HV-35")
    @Tag("HV-40")
    void a_report_without_a_suspicion_stands_in_the_register_of_decisions_not_to_notify() {
        Told told = tell(new NoSuspicion());

        JsonNode record = line("auditor", told, "not-notified", r -> !r.path("endorsedPosition")
                .asText("")
                .isEmpty());
        assertThat(record.path("suspicion").asBoolean()).isFalse();
        assertThat(record.path("informationRelied").asText()).contains("complainant-statement");
        assertThat(record.path("policyVersion").asText()).isEqualTo("8");
    }

    private static Told tell(Story story) {
        CONSOLE.heading(story.title());
        return story.tell(PLATFORM, CONSOLE);
    }

    /** The line of a register, once it says what is waited for. */
    private static JsonNode line(String role, Told told, String register, Predicate<JsonNode> expected) {
        Answer answer = PLATFORM.await(
                told.reference() + " in the register of " + register,
                () -> register(role, told, register),
                all -> find(all, told, expected) != null);
        return Objects.requireNonNull(find(answer, told, expected));
    }

    private static @Nullable JsonNode find(Answer all, Told told, Predicate<JsonNode> expected) {
        return all.lines()
                .filter(row -> row.path("reference").asText().equals(told.reference()))
                .filter(expected)
                .findFirst()
                .orElse(null);
    }

    private static Answer register(String role, Told told, String register) {
        return PLATFORM.as(
                        role + "@" + told.council() + ".example",
                        Part.REPORTING,
                        "/councils/" + told.council() + "/registers/" + register)
                .get();
    }
}
