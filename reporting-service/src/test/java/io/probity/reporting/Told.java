package io.probity.reporting;

import io.probity.contracts.ContractEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * One event as another service tells it.
 *
 * @param service who tells, such as {@code intake}: its topic is {@code probity.intake}
 * @param stream of which aggregate, such as {@code complaint}
 */
record Told(
        String service,
        String topic,
        String stream,
        UUID id,
        int version,
        UUID matter,
        Instant at,
        ContractEvent event) {

    String streamName() {
        return service + "/" + stream + "/" + id;
    }
}
