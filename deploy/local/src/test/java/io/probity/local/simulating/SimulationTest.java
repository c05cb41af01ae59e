package io.probity.local.simulating;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.simulating.Simulation.Result;
import io.probity.policy.Answer;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.probity.policy.reading.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Given what happened, when it runs under a draft, then clocks and levels are those of the draft. */
@Tag("HV-58")
class SimulationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Policy AS_IT_IS = Policies.load().find("wattle-creek", "8");

    @Test
    void under_the_policy_as_it_is_nothing_changes() {
        Result result = given(clock(MONDAY.plusDays(14)), levelOne()).when(AS_IT_IS);
        assertThat(result.changedClocks()).isEmpty();
        assertThat(result.breachedClocks()).isEmpty();
        assertThat(result.changedAssessments()).isEmpty();
    }

    @Test
    @Tag("HV-08")
    void a_shorter_clock_is_breached_by_what_was_in_time() {
        Result result = given(clock(MONDAY.plusDays(10))).when(draft("days: 14", "days: 7"));
        assertThat(result.changedClocks()).singleElement().satisfies(changed -> {
            assertThat(changed.due()).isEqualTo(LocalDate.of(2026, 3, 9));
            assertThat(changed.wasBreached()).isFalse();
            assertThat(changed.breached()).isTrue();
        });
    }

    @Test
    @Tag("HV-08")
    void a_longer_clock_is_breached_no_longer() {
        Result result = given(clock(MONDAY.plusDays(20))).when(draft("days: 14", "days: 21"));
        assertThat(result.breachedClocks()).isEmpty();
        assertThat(result.changedClocks()).singleElement().satisfies(changed -> assertThat(changed.wasBreached())
                .isTrue());
    }

    @Test
    void what_still_runs_is_late_by_the_day_on_which_it_is_asked() {
        var running =
                new PastClock("WCS-1", "acknowledgement", TODAY.minusDays(10), TODAY.plusDays(4), Optional.empty());
        assertThat(given(running).when(draft("days: 14", "days: 10")).breachedClocks())
                .isEmpty();
        assertThat(given(running).when(draft("days: 14", "days: 9")).breachedClocks())
                .hasSize(1);
    }

    @Test
    @Tag("MC-11")
    void a_date_that_only_reminds_is_never_breached() {
        var reminded = new PastClock(
                "WCS-1", "agency-notification", MONDAY, MONDAY.plusDays(1), Optional.of(MONDAY.plusDays(30)));
        assertThat(given(reminded).when(AS_IT_IS).breachedClocks()).isEmpty();
    }

    @Test
    void a_clock_for_which_the_draft_has_no_rule_is_named() {
        var other = new PastClock("WCS-1", "something-else", MONDAY, MONDAY, Optional.empty());
        assertThat(given(other).when(AS_IT_IS).withoutRule()).containsExactly(other);
    }

    @Test
    @Tag("HV-33")
    @Tag("HV-34")
    void without_the_agreement_what_was_level_one_goes_by_section_38() {
        Policy without = draft("section40-agreement:\n  from: 2021-07-01", "section40-agreement:\n  from: 2027-07-01");
        assertThat(given(levelOne()).when(without).changedAssessments())
                .singleElement()
                .satisfies(changed -> assertThat(changed.leads()).isEqualTo("section-38"));
    }

    @Test
    @Tag("HV-33")
    void the_councils_own_record_of_its_agreement_decides_whatever_the_draft_names() {
        Policy without = draft("section40-agreement:\n  from: 2021-07-01", "section40-agreement:\n  from: 2027-07-01");
        var past = new Past(List.of(), List.of(levelOne()), Optional.of(LocalDate.of(2021, 7, 1)));
        assertThat(new Simulation(without, TODAY).of(past).changedAssessments()).isEmpty();
    }

    @Test
    void a_law_that_asks_more_leaves_the_matter_open() {
        Policy asking = law(
                "            - { code: level-1, label: Level 1, text: Immediate referral to CCC }\n",
                "            - { code: level-9, label: Level 9, text: Immediate referral to CCC }\n",
                "when: level is level-1",
                "when: level is level-9");
        assertThat(given(levelOne()).when(asking).changedAssessments())
                .singleElement()
                .satisfies(changed -> assertThat(changed.leads()).startsWith("does not take level"));
    }

    @Test
    void the_year_before_last_is_not_asked_about() {
        var past = new Past(List.of(clock(MONDAY)), List.of(levelOne()), Optional.empty());
        assertThat(past.since(MONDAY).clocks()).hasSize(1);
        assertThat(past.since(MONDAY.plusDays(1)).clocks()).isEmpty();
        assertThat(past.since(MONDAY.plusDays(1)).assessments()).isEmpty();
    }

    @Test
    @Tag("HV-33")
    void a_decision_made_anew_is_run_like_the_first_on_the_day_on_which_it_was_made() {
        Policy without = draft("section40-agreement:\n  from: 2021-07-01", "section40-agreement:\n  from: 2026-04-01");
        var anew = new PastAssessment("WCS-2", levelOne().answers(), LocalDate.of(2026, 4, 1), "level-1");
        assertThat(given(anew).when(without).changedAssessments()).isEmpty();
        assertThat(given(levelOne()).when(without).changedAssessments())
                .as("control: before there was an agreement")
                .hasSize(1);
    }

    @Test
    void a_year_in_which_nothing_happened_is_told_in_a_sentence() {
        assertThat(Report.of(given().when(AS_IT_IS)))
                .containsExactly("Nothing to run: no clock began, and no assessment was decided, in that year.");
        assertThat(Report.of(given(levelOne()).when(AS_IT_IS)))
                .last()
                .isEqualTo("1 assessments: 0 would lead elsewhere.");
    }

    @Test
    void the_table_names_each_matter_with_both_dates() {
        var lines = Report.of(given(clock(MONDAY.plusDays(10))).when(draft("days: 14", "days: 7")));
        assertThat(lines)
                .startsWith("1 clocks: 1 would be breached, 1 of them were not; 0 would be breached no longer.")
                .anySatisfy(line -> assertThat(line)
                        .contains("WCS-1", "acknowledgement", "2026-03-16", "2026-03-09", "2026-03-12")
                        .endsWith("LATE"));
    }

    private record Given(Past past) {
        Result when(Policy draft) {
            return new Simulation(draft, TODAY).of(past);
        }
    }

    private static Given given(Object... happened) {
        return new Given(new Past(of(PastClock.class, happened), of(PastAssessment.class, happened), Optional.empty()));
    }

    private static <T> List<T> of(Class<T> kind, Object... happened) {
        return List.of(happened).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static PastClock clock(LocalDate settled) {
        return new PastClock("WCS-1", "acknowledgement", MONDAY, MONDAY.plusDays(14), Optional.of(settled));
    }

    private static PastAssessment levelOne() {
        return new PastAssessment(
                "WCS-2",
                List.of(
                        Answer.yes("type-a-a", "sealed", "i"),
                        Answer.yes("type-a-b", "sealed", "i"),
                        Answer.yes("type-a-c", "sealed", "i"),
                        Answer.yes("suspicion", "sealed"),
                        Answer.several("suspicion-information", "sealed", "records"),
                        Answer.choose("level", "level-1", "sealed")),
                MONDAY,
                "level-1");
    }

    private static Policy draft(String found, String changed) {
        return changed("wattle-creek/8.yaml", found, changed);
    }

    private static Policy law(String... foundAndChanged) {
        return changed("jurisdictions/queensland.yaml", foundAndChanged);
    }

    private static Policy changed(String file, String... foundAndChanged) {
        var text = text(file);
        for (int i = 0; i < foundAndChanged.length; i += 2) {
            assertThat(text).contains(foundAndChanged[i]);
            text = text.replace(foundAndChanged[i], foundAndChanged[i + 1]);
        }
        return new Policies(Packs.onClasspath().with(file, text).policies()).find("wattle-creek", "8");
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(SimulationTest.class.getResourceAsStream("/policies/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
