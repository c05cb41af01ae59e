package io.probity.intake.diverting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.policy.Agency;
import io.probity.policy.Diversion;
import io.probity.policy.Policy;
import java.time.LocalDate;

/**
 * What whoever made a report that is not taken in is told at once (MC-04).
 *
 * @param says why it is not, in the words of the policy
 * @param kept what the council keeps of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DivertedReport(AgencyPlace divertedTo, String clause, String says, String whatHappensNext, String kept) {
    private static final String NEXT =
            "Please make this report there: the council cannot do it for you, and has passed nothing on. Where none of it"
                    + " happened while they held that office, make it here again with the days on which it did.";
    private static final String KEPT =
            "That a report was diverted, when, and which office it was about. Nothing of what you wrote, nor who you are.";

    static DivertedReport of(Diversion diversion, Policy policy, LocalDate day) {
        Agency agency = policy.agency(diversion.agency()).orElseThrow();
        return new DivertedReport(AgencyPlace.of(agency, day), diversion.clause(), diversion.says(), NEXT, KEPT);
    }
}
