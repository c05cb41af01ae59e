package io.probity.appeals.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is done for the result that should have been (Appendix D).
 *
 * @param description what is done, to the error only (HV-52)
 * @param coversAllIssues whether it deals with everything that was raised
 * @param mitigation what is done instead where a full remedy is not possible (HV-54)
 * @param explanation why this remedy, in words for the complainant (HV-52)
 * @param practiceReview which practice is reviewed because the failure was systemic (HV-55)
 * @param dueOn when it will be done (HV-56)
 */
public record Remedy(
        String description,
        boolean coversAllIssues,
        Optional<String> mitigation,
        String explanation,
        Optional<String> practiceReview,
        Optional<LocalDate> dueOn) {}
