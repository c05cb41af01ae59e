package io.probity.eventsourcing.decider;

import java.util.List;

/**
 * What a command led to. A refusal is an answer, not an exception: the transaction around it still commits, and a
 * redelivered message is not redelivered again because the answer was simply "no".
 */
public sealed interface Decision<E> {

    /** The events that follow, in order. None at all means: nothing to do, it was already so. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** A "no": the rule that was broken, and what was wrong in this case. Never holds a personal datum. */
    record Refused<E>(Rule rule, String because) implements Decision<E> {}

    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> refuse(Rule rule) {
        return new Refused<>(rule, rule.sentence());
    }

    /** A refusal that says more than the rule's own sentence, such as what would be accepted. */
    static <E> Decision<E> refuse(Rule rule, String because) {
        return new Refused<>(rule, because);
    }
}
