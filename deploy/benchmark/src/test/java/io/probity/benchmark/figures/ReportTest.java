package io.probity.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Machine MACHINE = new Machine("a processor", 2, "24 GB", "Linux", "25");
    private static final Figure LIMIT = Figure.of("limit", "/s", List.of(10_000.0, 12_000.0, 11_000.0));
    private static final Figure OURS = Figure.of("ours", "/s", List.of(5_500.0, 5_400.0, 5_600.0))
            .against(LIMIT)
            .target(new Target.AtLeastRatio(1.0));
    private static final Report REPORT =
            new Report(MACHINE, "2026-11-22T02:00:00Z", Map.of("fsync", "on"), List.of(LIMIT, OURS));

    @Test
    void the_table_shows_median_spread_ratio_and_whether_the_target_is_met() {
        assertThat(Table.of(REPORT.figures())).isEqualTo("""
                | figure | median | unit | lowest to highest | runs | ratio   | to    | target    | met |
                | ------ | ------ | ---- | ----------------- | ---- | ------- | ----- | --------- | --- |
                | limit  | 11 000 | /s   | 10 000 to 12 000  | 3    |         |       |           |     |
                | ours   | 5 500  | /s   | 5 400 to 5 600    | 3    | 0.500 x | limit | >= 1.00 x | NO  |
                """);
    }

    @Test
    void the_json_holds_every_single_value() throws Exception {
        JsonNode ours = new ObjectMapper().readTree(REPORT.json()).at("/figures/1");
        assertThat(ours.at("/values")).hasToString("[5500.0,5400.0,5600.0]");
        assertThat(ours.at("/ratio").asDouble()).isEqualTo(0.5);
        assertThat(ours.at("/met").asBoolean(true)).isFalse();
    }

    @Test
    void the_page_keeps_what_people_wrote_around_the_table() {
        String page = """
                # Performance
                <!-- written by ./probity bench: begin -->
                old
                <!-- written by ./probity bench: end -->
                Where the time goes
                """;
        assertThat(Page.with(page, REPORT.text()))
                .startsWith("# Performance\n")
                .contains("fsync = on", "| ours ")
                .doesNotContain("old")
                .endsWith("Where the time goes\n");
    }

    @Test
    void a_page_without_a_place_for_the_table_is_left_alone() {
        assertThatThrownBy(() -> Page.with("# Performance\n", "new")).isInstanceOf(IllegalArgumentException.class);
    }
}
