package io.probity.eventsourcing.handling;

/** A stream as it is now. Version 0: nothing has happened yet. */
public record Loaded<S>(int version, S state) {}
