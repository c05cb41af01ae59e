package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void no_two_parts_share_a_port() {
        assertThat(Arrays.stream(Part.values()).map(Part::port)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Part.values()).map(Part::offset)).doesNotHaveDuplicates();
    }

    @Test
    void services_stand_where_the_services_themselves_expect_it() {
        assertThat(Part.services().stream().map(Part::port)).containsExactly(8101, 8102, 8103, 8104, 8105);
    }

    @Test
    void a_service_tells_its_health_a_hundred_ports_further_on_and_nobody_else_stands_there() {
        Settings settings = Settings.fromEnvironment();
        assertThat(Part.services().stream().map(part -> settings.healthPort(part) - settings.port(part)))
                .containsOnly(100);
        assertThat(settings.ports().values())
                .doesNotContainAnyElementsOf(settings.healthPorts().values());
    }

    @Test
    void a_part_is_found_by_its_short_and_its_long_name() {
        assertThat(Part.named("intake")).contains(Part.INTAKE);
        assertThat(Part.named("intake-service")).contains(Part.INTAKE);
        assertThat(Part.named("postgres")).contains(Part.POSTGRES);
        assertThat(Part.named("nothing")).isEmpty();
    }

    @Test
    void free_ports_are_all_different() {
        Settings settings = Settings.onFreePorts(Path.of("/nowhere"), Path.of("/nowhere"));
        assertThat(Stream.concat(settings.ports().values().stream(), settings.healthPorts().values().stream()))
                .hasSize(Part.values().length + Part.services().size())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_demo_council_adopts_a_policy_and_has_a_chief_executive_and_a_mayor() throws IOException {
        JsonNode requests = new ObjectMapper().readTree(getClass().getResource("/demo-councils.json"));
        Set<String> done = new HashSet<>();
        requests.forEach(request -> done.add(
                request.path("post").asText() + request.at("/body/office").asText()));
        for (String council : Set.of("wattle-creek", "ironbark", "saltbush")) {
            String path = "/councils/" + council;
            assertThat(done).contains(path + "/policies", path + "/office-holdersceo", path + "/office-holdersmayor");
        }
    }
}
