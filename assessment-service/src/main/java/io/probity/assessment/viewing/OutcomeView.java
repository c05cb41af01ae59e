package io.probity.assessment.viewing;

import io.probity.assessment.investigation.Answer;
import io.probity.assessment.investigation.Investigation.Decided;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter tells of an outcome (HV-10, HV-44).
 *
 * @param outcome such as partly-substantiated
 * @param remedy code of the remedial action; empty where there is none
 * @param office manager, ceo or mayor
 */
public record OutcomeView(
        String outcome, Optional<String> remedy, Answer answer, LocalDate completedOn, String office) {

    static OutcomeView of(Decided decided, Answer answer) {
        return new OutcomeView(decided.outcome(), decided.remedy(), answer, decided.completedOn(), decided.office());
    }
}
