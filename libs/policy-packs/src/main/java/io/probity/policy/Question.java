package io.probity.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One question of a statutory test, as printed.
 *
 * @param label as the form prints it, such as {@code (a)}
 * @param options of a yes-or-no question: which of them apply, if the answer is yes
 * @param reasons whether reasons (or details) must be given
 * @param askedWhen the condition under which it is asked at all
 */
public record Question(
        String id,
        String label,
        String text,
        Kind kind,
        List<Option> options,
        boolean reasons,
        Condition askedWhen,
        String clause) {

    /** How a question is answered. */
    public enum Kind {
        YES_NO,
        ONE_OF,
        ANY_OF
    }

    /** Something to choose, as printed. */
    public record Option(String code, String label, String text) {}

    public Question {
        options = List.copyOf(options);
    }

    /** What is wrong with an answer, in a sentence that says what would be accepted; empty where nothing is. */
    public Optional<String> objectionTo(Answer answer) {
        if (reasons && answer.reasons().isBlank()) {
            return Optional.of("Question " + id + " needs reasons.");
        }
        return switch (kind) {
            case YES_NO -> objectionToYesOrNo(answer);
            case ONE_OF ->
                codes().contains(answer.value()) && answer.options().isEmpty()
                        ? Optional.empty()
                        : Optional.of("Question " + id + " takes one of " + codes() + " as its value.");
            case ANY_OF ->
                answer.value().isEmpty() && someAndKnown(answer)
                        ? Optional.empty()
                        : Optional.of("Question " + id + " takes one or more of the options " + codes() + ".");
        };
    }

    /** The codes of the options, in the order of the form. */
    public List<String> codes() {
        return options.stream().map(Option::code).toList();
    }

    /** The values an answer can have: yes and no, or the options' codes. */
    public List<String> values() {
        return switch (kind) {
            case YES_NO -> List.of(Answer.YES, Answer.NO);
            case ONE_OF -> codes();
            case ANY_OF -> List.of();
        };
    }

    private Optional<String> objectionToYesOrNo(Answer answer) {
        return switch (answer.value()) {
            case Answer.NO ->
                answer.options().isEmpty()
                        ? Optional.empty()
                        : Optional.of("Question " + id + " was answered no, so none of its options applies.");
            case Answer.YES ->
                (options.isEmpty() && answer.options().isEmpty()) || someAndKnown(answer)
                        ? Optional.empty()
                        : Optional.of(
                                options.isEmpty()
                                        ? "Question " + id + " has no options."
                                        : "Question " + id + " was answered yes: say which of " + codes()
                                                + " applies.");
            default -> Optional.of("Question " + id + " takes yes or no.");
        };
    }

    private boolean someAndKnown(Answer answer) {
        return !answer.options().isEmpty()
                && codes().containsAll(answer.options())
                && new HashSet<>(answer.options()).size() == answer.options().size();
    }
}
