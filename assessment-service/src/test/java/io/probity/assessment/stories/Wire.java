package io.probity.assessment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.probity.contracts.AssessmentEvent;
import io.probity.contracts.ContractEvent;
import io.probity.testing.PublishedEvents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The other services as this one meets them: on Kafka. */
final class Wire {
    private static final PublishedEvents OTHERS = PublishedEvents.connect();

    private final String council;
    private final UUID complaint;

    Wire(String council, UUID complaint) {
        this.council = council;
        this.complaint = complaint;
    }

    /** As the service tells it whose event it is, and twice: as a broker may. */
    void tell(ContractEvent event) {
        OTHERS.tellRepeatedly(2, council, complaint, event);
    }

    /** Waits until this service has told all of these, among others. */
    void awaitTold(AssessmentEvent... expected) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told()).containsAll(List.of(expected)));
    }

    /** All that this service has told of the complaint so far, in its order. */
    List<AssessmentEvent> told() {
        return OTHERS.heardAbout(complaint).stream()
                .filter(heard -> heard.event() instanceof AssessmentEvent)
                .map(heard -> (AssessmentEvent) heard.event())
                .toList();
    }
}
