package io.probity.eventsourcing.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A record and the matter it belongs to. */
record Arrived(ConsumerRecord<String, byte[]> message, Reading reading) {

    private static final int LONGEST = 500;

    /** Where a record stands on the broker. */
    record Place(TopicPartition partition, long offset) {
        static Place of(ConsumerRecord<String, byte[]> record) {
            return new Place(new TopicPartition(record.topic(), record.partition()), record.offset());
        }
    }

    static String matter(ConsumerRecord<String, byte[]> record) {
        String key = key(record);
        // Nobody's key is that long; whoever sends one must not get past what an index can hold.
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /** PostgreSQL has no text with a zero in it. */
    static String key(ConsumerRecord<String, byte[]> record) {
        return record.key() == null ? "" : record.key().replace('\0', '?');
    }

    Place place() {
        return Place.of(message);
    }

    String matter() {
        return matter(message);
    }
}
