package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.decider.Rule;
import java.util.List;

/** Given what has happened, when something is asked, then what follows. */
public final class DeciderSpec<C, S, E> {
    private final Decider<C, S, E> decider;

    public DeciderSpec(Decider<C, S, E> decider) {
        this.decider = decider;
    }

    @SafeVarargs
    public final Given given(E... history) {
        S state = decider.initialState();
        for (E event : history) state = decider.evolve(state, event);
        return new Given(state);
    }

    public final class Given {
        private final S state;

        private Given(S state) {
            this.state = state;
        }

        public Then when(C command) {
            return new Then(decider.decide(command, state));
        }
    }

    public final class Then {
        private final Decision<E> decision;

        private Then(Decision<E> decision) {
            this.decision = decision;
        }

        @SafeVarargs
        public final void then(E... expected) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(expected)));
        }

        public void thenRefused(Rule rule) {
            assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.rule())
                    .isEqualTo(rule));
        }
    }
}
