package io.probity.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractEventsTest {

    sealed interface Twins {
        @Published(value = "probity.twin.born.v1", tells = "One.")
        record One() implements Twins {}

        @Published(value = "probity.twin.born.v1", tells = "The other.")
        record Other() implements Twins {}
    }

    sealed interface Nameless {
        record Nobody() implements Nameless {}
    }

    @Test
    void every_published_event_is_found_by_its_name_and_names_itself() {
        assertThat(ContractEvents.all()).hasSizeGreaterThan(50);
        assertThat(ContractEvents.named("probity.council.section-40-agreement-made.v1"))
                .contains(CouncilEvent.Section40AgreementMade.class);
        assertThat(ContractEvents.nameOf(new CouncilEvent.Section40AgreementMade(LocalDate.EPOCH)))
                .isEqualTo("probity.council.section-40-agreement-made.v1");
        assertThat(ContractEvents.named("probity.council.abolished.v1")).isEmpty();
    }

    @Test
    void a_name_is_ours_is_about_something_and_has_a_version() {
        assertThat(ContractEvents.all().keySet())
                .allMatch(name -> name.matches("probity(\\.[a-z0-9]+(-[a-z0-9]+)*){2}\\.v[1-9][0-9]*"));
    }

    @Test
    void every_event_tells_what_happened_in_a_sentence() {
        assertThat(ContractEvents.all().values())
                .extracting(record -> record.getAnnotation(Published.class).tells())
                .allMatch(tells -> tells.matches("[A-Z0-9].*\\."));
    }

    @Test
    void every_event_has_a_topic() {
        assertThat(ContractEvents.all().values())
                .extracting(ContractEvents::topicOf)
                .contains(Topics.COUNCILS, Topics.INTAKE, Topics.ASSESSMENT, Topics.NOTIFICATION, Topics.APPEALS);
    }

    @Test
    void two_records_under_one_name_are_refused() {
        assertThatThrownBy(() -> ContractEvents.byName(Twins.class)).hasMessageContaining("under one name");
    }

    @Test
    void a_record_without_a_name_is_refused() {
        assertThatThrownBy(() -> ContractEvents.byName(Nameless.class)).hasMessageContaining("has no @Published");
    }
}
