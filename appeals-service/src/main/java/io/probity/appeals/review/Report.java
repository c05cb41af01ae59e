package io.probity.appeals.review;

import java.util.List;

/**
 * What the reviewer found and why: told to the complainant and to the primary decision-maker (HV-49, HV-50).
 *
 * @param handling how the complaint was handled (HV-21)
 * @param remedy the remedial action that was taken (HV-21)
 * @param contributingFactors what let the complaint arise
 */
public record Report(
        Examined handling,
        Examined remedy,
        String reasons,
        List<String> findings,
        List<String> contributingFactors,
        List<String> recommendations) {

    /** One of the two things every review examines, and what was seen. */
    public record Examined(boolean satisfied, String finding) {}

    boolean satisfied() {
        return handling.satisfied() && remedy.satisfied();
    }

    boolean examinesBoth() {
        return !handling.finding().isBlank() && !remedy.finding().isBlank();
    }
}
