package io.probity.assessment.answering;

import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.policy.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one question.
 *
 * @param value yes or no, or the chosen option; left out where several may be chosen
 * @param options which of the printed options apply
 * @param reasons why, in words
 */
record AnswerRequest(
        @Nullable @Size(max = 50) String value,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 50) String> options,
        @Nullable @Size(max = 20_000) String reasons) {

    AnswerQuestion toCommand(String question, Instant at, Officer by) {
        Answer answer = new Answer(question, Codes.text(value), Codes.list(options), Codes.text(reasons));
        return new AnswerQuestion(answer, at, by);
    }
}
