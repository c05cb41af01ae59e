package io.probity.eventsourcing.decider;

/** A rule that can refuse a command. Each service keeps its rules in one enum, beside the decider that applies them. */
public interface Rule {

    /** Why a command is refused, as far as whoever asked must know to do better. */
    enum Kind {
        /** The matter is not at a stage where this can be done. */
        STATE,
        /** What was said is incomplete or contradicts itself. */
        CONTENT,
        /** This person may not do it in this matter. */
        AUTHORITY
    }

    /** The constant's own name: a stable code for programs. */
    String name();

    Kind kind();

    /** The id of the duty in the sources, such as {@code HV-09}; empty where the rule is only good order. */
    String clause();

    /** What is wrong and what would be accepted, in one sentence for a person. */
    String sentence();
}
