package io.probity.assessment.endorsing;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Parties;
import io.probity.assessment.investigation.InvestigationCommand;
import io.probity.assessment.investigation.InvestigationCommand.FollowNewDecision;
import io.probity.assessment.investigation.InvestigationCommand.FollowNewDecision.Then;
import io.probity.assessment.investigation.InvestigationCommand.OpenAfterAssessment;
import io.probity.eventsourcing.handling.Intent;
import io.probity.policy.Conclusion;
import io.probity.policy.OutcomeCode;
import java.util.Optional;
import java.util.UUID;

/**
 * The investigation that an endorsed assessment leads to: one that waits for its agency, or none yet (MC-14).
 *
 * @param then what becomes of an open one where a new decision leads to no agency
 */
record WhatFollows(String council, UUID complaint, Officer by, Optional<Then> then) {

    Optional<Intent<?, ?, ?>> of(Assessment assessment, Circumstances circumstances) {
        if (!(assessment instanceof Underway underway) || !isKnown(underway.law())) return Optional.empty();
        Law law = underway.law();
        Parties parties = new Parties(underway.form(), circumstances);
        return underway.course(Matters.POLICIES.find(law.policy(), law.version()), circumstances)
                .conclusion()
                .flatMap(conclusion -> command(underway, conclusion, parties))
                .map(command -> Matters.INVESTIGATION.intent(council, complaint, command));
    }

    private Optional<InvestigationCommand> command(Underway underway, Conclusion conclusion, Parties parties) {
        Optional<String> decidedBy = Matters.succession(underway.law(), parties).positionOf(by);
        boolean investigated = isInvestigated(conclusion);
        if (!underway.earlier().isEmpty())
            return Optional.of(new FollowNewDecision(
                    underway.law(),
                    conclusion.agency(),
                    Matters.referralOf(complaint, underway.round()),
                    investigated,
                    parties.barred(),
                    underway.form().subjects(),
                    decidedBy,
                    then));
        return investigated
                ? Optional.of(new OpenAfterAssessment(
                        underway.law(),
                        conclusion.agency(),
                        parties.barred(),
                        underway.form().subjects(),
                        decidedBy))
                : Optional.empty();
    }

    /** What is not notified, and no level 3, is investigated only where the Chief Executive Officer opens it. */
    private static boolean isInvestigated(Conclusion conclusion) {
        return conclusion.category().isReferred() || conclusion.category() == OutcomeCode.LEVEL_3;
    }

    private static boolean isKnown(Law law) {
        return Matters.POLICIES.knows(law.policy(), law.version());
    }
}
