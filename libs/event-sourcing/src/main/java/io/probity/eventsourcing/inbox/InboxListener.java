package io.probity.eventsourcing.inbox;

/** Hears what the inbox does, to count and to raise alarms. Told only after the commit. */
public interface InboxListener {
    InboxListener NOBODY = new InboxListener() {};

    /** So many messages took effect. */
    default void taken(int messages) {}

    /** So many came again and had no effect. */
    default void repeated(int messages) {}

    /** A message waits, for this reason or behind another of its matter. */
    default void parked(String reason) {}

    /** The batch could not be applied for a reason that passes, and is tried again. */
    default void retrying(String fault) {}

    /** So many messages are known of and not taken yet. */
    default void behind(long messages) {}
}
