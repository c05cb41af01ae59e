package io.probity.assessment.assessing;

import io.probity.policy.Conclusion;
import io.probity.policy.Fact;
import io.probity.policy.OutcomeCode;
import io.probity.policy.Policy;
import io.probity.policy.Question;
import io.probity.policy.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far the answers on a form lead through the statutory test. */
public record Course(List<OutcomeCode> established, Optional<Question> next, Optional<Conclusion> conclusion) {

    /** @param facts what is true of the council */
    static Course of(Policy policy, Set<Fact> facts, Form form) {
        return switch (policy.test().walk(facts, form.answersGiven())) {
            case Standing.Asks asks -> new Course(asks.established(), Optional.of(asks.question()), Optional.empty());
            case Standing.Concluded(Conclusion conclusion) ->
                new Course(conclusion.established(), Optional.empty(), Optional.of(conclusion));
            case Standing.Unacceptable it ->
                new Course(List.of(), policy.test().question(it.question()), Optional.empty());
        };
    }

    Optional<String> agency() {
        return conclusion.flatMap(Conclusion::agency);
    }

    boolean needsRecord() {
        return conclusion.filter(Conclusion::needsRecord).isPresent();
    }
}
