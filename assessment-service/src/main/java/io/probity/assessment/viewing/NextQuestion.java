package io.probity.assessment.viewing;

import io.probity.assessment.handling.Codes;
import io.probity.policy.Question;
import java.util.List;

/**
 * The question of the test that is to be answered next, as printed.
 *
 * @param kind yes-no, one-of, any-of
 * @param values what an answer's value can be; none where options are to be named
 * @param reasons whether reasons must be given
 */
public record NextQuestion(
        String id,
        String label,
        String text,
        String kind,
        List<String> values,
        List<Question.Option> options,
        boolean reasons,
        String clause) {

    static NextQuestion of(Question question) {
        return new NextQuestion(
                question.id(),
                question.label(),
                question.text(),
                Codes.of(question.kind()),
                question.values(),
                question.options(),
                question.reasons(),
                question.clause());
    }
}
