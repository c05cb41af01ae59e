package io.probity.policy;

import java.util.List;

/** Where a statutory test stands, given the answers so far. */
public sealed interface Standing {

    /**
     * A question is open.
     *
     * @param established what the answers so far have established
     */
    record Asks(StatutoryTest.Step step, Question question, List<OutcomeCode> established) implements Standing {

        public Asks {
            established = List.copyOf(established);
        }
    }

    /** Nothing more is asked. */
    record Concluded(Conclusion conclusion) implements Standing {}

    /** An answer cannot be taken as it is. */
    record Unacceptable(String question, String because, String clause) implements Standing {}
}
