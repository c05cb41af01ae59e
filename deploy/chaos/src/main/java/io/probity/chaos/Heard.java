package io.probity.chaos;

import io.probity.local.Part;
import java.util.HashMap;
import java.util.Map;

/** How much each service has heard of what was told, as its own database says. */
record Heard(Databases databases) {

    private record At(String topic, int partition, long offset) {}

    /**
     * Whether there is anything before these ends that it has not heard yet.
     *
     * @param ends by topic and partition; a topic it does not listen to is nothing to it
     */
    boolean isBehind(Part service, Map<String, Map<Integer, Long>> ends) {
        Map<String, Map<Integer, Long>> heard = by(service);
        return heard.entrySet().stream()
                .anyMatch(topic -> ends.getOrDefault(topic.getKey(), Map.of()).entrySet().stream()
                        .anyMatch(end -> topic.getValue().getOrDefault(end.getKey(), 0L) < end.getValue()));
    }

    /**
     * Whether it has heard all of a topic up to these ends, and not only of what it had listened to before.
     *
     * @param ends by partition
     */
    boolean isThrough(Part service, String topic, Map<Integer, Long> ends) {
        Map<Integer, Long> heard = by(service).getOrDefault(topic, Map.of());
        return ends.entrySet().stream().allMatch(end -> heard.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private Map<String, Map<Integer, Long>> by(Part service) {
        Map<String, Map<Integer, Long>> heard = new HashMap<>();
        databases
                .rows(
                        service,
                        "select topic, partition, next_offset from inbox_offset where consumer = '" + service.text()
                                + "'",
                        row -> new At(row.getString(1), row.getInt(2), row.getLong(3)))
                .forEach(at -> heard.computeIfAbsent(at.topic(), topic -> new HashMap<>())
                        .put(at.partition(), at.offset()));
        return heard;
    }
}
