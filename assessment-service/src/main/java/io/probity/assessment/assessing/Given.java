package io.probity.assessment.assessing;

import io.probity.policy.Answer;
import java.util.List;

/**
 * The answer that stands to one question of the test.
 *
 * @param by whose answer it is
 * @param offices the offices they held when they gave it
 */
public record Given(
        String question, String value, List<String> options, String reasons, String by, List<String> offices) {

    Answer asAnswer() {
        return new Answer(question, value, options, reasons);
    }
}
