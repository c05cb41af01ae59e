package io.probity.contracts.generating;

import io.probity.contracts.ContractEvent;
import io.probity.contracts.ContractEvents;
import io.probity.contracts.CouncilEvent;
import java.util.Arrays;
import java.util.List;

/** One sealed interface of published events: a topic, a service, a stage of a complaint's life. */
record Chapter(Class<?> family, List<Class<? extends ContractEvent>> records) {

    static List<Chapter> all() {
        return Arrays.stream(ContractEvent.class.getPermittedSubclasses())
                .map(family -> new Chapter(family, recordsOf(family)))
                .toList();
    }

    String topic() {
        return ContractEvents.topicOf(records.getFirst());
    }

    String name() {
        return topic().replaceFirst("^probity\\.", "");
    }

    /** Councils are kept by intake, on a topic of their own. */
    String service() {
        return family == CouncilEvent.class ? "intake-service" : name() + "-service";
    }

    String says() {
        return Javadoc.on(family);
    }

    /** In the order of the source: the order in which things happen. */
    private static List<Class<? extends ContractEvent>> recordsOf(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .<Class<? extends ContractEvent>>map(record -> record.asSubclass(ContractEvent.class))
                .toList();
    }
}
