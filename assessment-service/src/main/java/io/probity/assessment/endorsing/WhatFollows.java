package io.probity.assessment.endorsing;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.investigation.InvestigationCommand.OpenAfterAssessment;
import io.probity.eventsourcing.handling.Intent;
import io.probity.policy.Conclusion;
import io.probity.policy.OutcomeCode;
import java.util.Optional;
import java.util.UUID;

/** The investigation that an endorsed assessment leads to: one that waits for its agency, or none yet (MC-14). */
final class WhatFollows {
    private WhatFollows() {}

    static Optional<Intent<?, ?, ?>> of(String council, UUID complaint, Assessment assessment, Endorse endorse) {
        if (!(assessment instanceof Underway underway) || !isKnown(underway.law())) return Optional.empty();
        Law law = underway.law();
        return underway.course(Matters.POLICIES.find(law.policy(), law.version()), endorse.agreedFrom())
                .conclusion()
                .filter(WhatFollows::isInvestigated)
                .map(conclusion -> Matters.INVESTIGATION.intent(
                        council,
                        complaint,
                        new OpenAfterAssessment(
                                law,
                                conclusion.agency(),
                                underway.form().barred(),
                                underway.form().subjects(),
                                underway.form().positionOf(endorse.by()))));
    }

    /** What is not notified, and no level 3, is investigated only where the Chief Executive Officer opens it. */
    private static boolean isInvestigated(Conclusion conclusion) {
        return conclusion.category().isReferred() || conclusion.category() == OutcomeCode.LEVEL_3;
    }

    private static boolean isKnown(Law law) {
        return Matters.POLICIES.knows(law.policy(), law.version());
    }
}
