package io.probity.local.simulating;

import io.probity.policy.Answer;
import java.time.LocalDate;
import java.util.List;

/**
 * The decision in force on an assessment: the first that was endorsed, or the latest that was made anew (HV-37).
 *
 * @param answers as they stood when it was made; of sealed reasons, only that they were given
 * @param endorsed the day
 * @param category where the matter went, such as {@code level-1}
 */
public record PastAssessment(String matter, List<Answer> answers, LocalDate endorsed, String category) {

    public PastAssessment {
        answers = List.copyOf(answers);
    }
}
