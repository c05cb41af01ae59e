package io.probity.notification.clock;

import java.util.UUID;

/** Which clock, of which complaint. */
public record ClockRef(UUID id, UUID complaint, ClockKind kind) {}
