package io.probity.contracts.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.ContractEvents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MC-15")
class NothingPersonalIsPublishedTest {

    record Person(String name) {}

    record Leaky(
            String complainantName,
            Optional<String> email,
            List<String> remarks,
            Map<String, String> extras,
            Person person,
            Object anything,
            Thread.State foreign,
            String name,
            String reference) {}

    @Test
    void no_published_event_has_room_for_a_personal_datum_or_free_text() {
        assertThat(ContractEvents.all().values())
                .isNotEmpty()
                .flatMap(Personal::objectionsTo)
                .isEmpty();
    }

    @Test
    void a_record_that_has_room_for_one_is_refused_component_by_component() {
        assertThat(Personal.objectionsTo(Leaky.class))
                .extracting(objection -> objection.replaceFirst(" .*", ""))
                .containsExactly(
                        "Leaky.complainantName",
                        "Leaky.email",
                        "Leaky.remarks",
                        "Leaky.extras",
                        "Leaky.person",
                        "Leaky.anything",
                        "Leaky.foreign",
                        "Leaky.name");
    }
}
