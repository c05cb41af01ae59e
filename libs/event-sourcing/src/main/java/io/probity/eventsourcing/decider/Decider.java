package io.probity.eventsourcing.decider;

/**
 * The pure heart of one aggregate: no clock, no randomness, no I/O, no logger. Time and ids come in with the command.
 *
 * @param <C> what is asked, a sealed interface of records
 * @param <S> what is known so far, a sealed interface of records
 * @param <E> what happened, a sealed interface of records, each with an {@link EventType}
 */
public interface Decider<C, S, E> {

    /** What is known before anything has happened. */
    S initialState();

    /** Answers a command. Every pair of command and state has an answer; none throws. */
    Decision<E> decide(C command, S state);

    /** Takes one more event in. Cannot fail: what happened, happened. */
    S evolve(S state, E event);
}
