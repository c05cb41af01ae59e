package io.probity.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.infrastructure.CallbackDecorator;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What is carried over each step costs each request at each step (ADR 0085). */
class NothingIsCarriedAlongTest {
    @Test
    void no_step_of_a_pipeline_is_wrapped_in_what_was_there_when_it_was_made() {
        assertThat(ServiceLoader.load(CallbackDecorator.class)).isEmpty();
    }
}
