package io.probity.eventsourcing.relay;

import java.util.UUID;

/**
 * What the world is told of one stored event.
 *
 * @param topic where
 * @param subject the matter it is about: the message's key, within which order is kept
 * @param event the published record, of a type of its own
 */
public record Publication(String topic, UUID subject, Object event) {}
