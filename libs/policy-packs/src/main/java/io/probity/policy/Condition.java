package io.probity.policy;

import java.util.Map;
import java.util.Set;

/** When a branch is taken, or a question asked. */
public sealed interface Condition {

    /** In whatever case. Written {@code otherwise}. */
    record Otherwise() implements Condition {}

    /** Each yes-or-no question of the step has been answered with yes. Written {@code all yes}. */
    record AllYes() implements Condition {}

    /** One question has this answer. Written {@code suspicion is yes}. */
    record Answered(String question, String value) implements Condition {}

    /** Something is true of the council. Written {@code with section-40-agreement}. */
    record With(Fact fact) implements Condition {}

    /** Whether it holds in a step, given what was answered so far. */
    default boolean holds(StatutoryTest.Step step, Set<Fact> facts, Map<String, Answer> answers) {
        return switch (this) {
            case Otherwise() -> true;
            case AllYes() ->
                step.questions().stream()
                        .filter(q -> q.kind() == Question.Kind.YES_NO)
                        .allMatch(q -> answers.containsKey(q.id())
                                && answers.get(q.id()).value().equals(Answer.YES));
            case Answered(String question, String value) ->
                answers.containsKey(question) && answers.get(question).value().equals(value);
            case With(Fact fact) -> facts.contains(fact);
        };
    }
}
