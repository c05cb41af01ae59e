package io.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.policy.reading.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HV-28")
class AnnualReportingTest {
    private final AnnualReporting queensland =
            Policies.load().jurisdiction("queensland").annualReport();

    @Test
    void queensland_asks_for_what_was_made_resolved_not_resolved_and_made_in_an_earlier_year() {
        assertThat(queensland.lines().stream()
                        .filter(line -> line.clause().equals("HV-28"))
                        .map(ReportLine::code))
                .containsExactly("made", "resolved", "not-resolved", "not-resolved-made-in-earlier-year");
        assertThat(queensland.statements()).extracting(ReportStatement::code).startsWith("commitment", "performance");
        assertThat(queensland.firstDay()).contains(MonthDay.of(7, 1));
    }

    @Test
    void a_statement_is_said_with_the_numbers_of_the_lines_it_names() {
        var statement =
                new ReportStatement("s", "In {year}: {made} made, {not-resolved} open.", Optional.empty(), "own");
        assertThat(statement.names()).containsExactly("year", "made", "not-resolved");
        assertThat(statement.say("2026-27", Map.of("made", 51))).isEqualTo("In 2026-27: 51 made, 0 open.");
    }

    @Test
    @Tag("HV-17")
    void what_is_said_of_matters_left_out_stands_where_some_are() {
        assertThat(queensland.statements().stream()
                        .filter(statement -> !statement.standsIn(false))
                        .map(ReportStatement::code))
                .containsExactly("left-out");
        assertThat(queensland.statements()).allMatch(statement -> statement.standsIn(true));
    }

    @Test
    void a_councils_own_lines_come_after_the_laws_and_its_own_words_in_place_of_them() {
        var own = withOwn("""
                annual-report:
                  lines:
                    - { code: about-finance, says: Made about finance, counts: [made, location is finance], clause: own }
                  statements:
                    - { code: commitment, text: We listen., clause: own }
                    - { code: finance, text: "{about-finance} were about finance.", clause: own }
                """);
        assertThat(own.lines())
                .extracting(ReportLine::code)
                .startsWith("on-hand", "brought-forward", "made")
                .endsWith("appeal-upheld", "about-finance");
        assertThat(own.lines().getLast().entries()).containsExactly(new ReportLine.Entry("location", "finance"));
        assertThat(own.statements())
                .extracting(ReportStatement::code)
                .isEqualTo(List.of("commitment", "performance", "left-out", "finance"));
        assertThat(own.statements().getFirst().text()).isEqualTo("We listen.");
    }

    @Test
    @Tag("MC-24")
    void queensland_alone_wants_losses_reported() {
        var policies = Policies.load();
        assertThat(policies.jurisdiction("queensland").lossReporting().orElseThrow())
                .satisfies(losses -> {
                    assertThat(losses.moneyCentsOver()).isEqualTo(50_000);
                    assertThat(losses.otherCentsOver()).isEqualTo(100_000);
                });
        assertThat(policies.jurisdiction("victoria").lossReporting()).isEmpty();
        assertThat(policies.jurisdiction("new-south-wales").lossReporting()).isEmpty();
    }

    private static AnnualReporting withOwn(String part) {
        var policy = "ironbark/5.0.yaml";
        try (var in = Objects.requireNonNull(AnnualReportingTest.class.getResourceAsStream("/policies/" + policy))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\nclocks:", "\n" + part + "\nclocks:");
            return new Policies(Packs.onClasspath().with(policy, text).policies())
                    .find("ironbark", "5.0")
                    .annualReport();
        } catch (IOException e) {
            throw new IllegalStateException(policy, e);
        }
    }
}
