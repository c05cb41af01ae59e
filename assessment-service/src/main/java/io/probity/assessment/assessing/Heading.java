package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.LeaveUnidentified;
import io.probity.assessment.assessing.AssessmentEvent.HeaderFilled;
import io.probity.assessment.assessing.AssessmentEvent.SubjectLeftUnidentified;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policy;

/** The header of the form: what the matter is and whom it is about (HV-29). */
final class Heading {
    private Heading() {}

    static Decision<AssessmentEvent> fill(FillHeader c, Policy policy) {
        Header header = c.header();
        boolean typesKnown = !header.allegationTypes().isEmpty()
                && header.allegationTypes().stream().allMatch(policy::hasAllegationType);
        return header.fileReference().isBlank()
                        || header.businessArea().isBlank()
                        || header.details().isBlank()
                        || !typesKnown
                ? refuse(AssessmentRule.HEADER_INCOMPLETE)
                : accept(new HeaderFilled(header, c.by().id()));
    }

    /** Somebody who has left, or whom nobody can name yet: that is said, as nothing bars them (HV-36). */
    static Decision<AssessmentEvent> leaveUnidentified(LeaveUnidentified c, Form form) {
        if (form.header().filter(Header::namesSomebodyWithoutId).isEmpty())
            return refuse(AssessmentRule.EVERYBODY_HAS_AN_ID);
        return c.reasons().isBlank()
                ? refuse(AssessmentRule.UNIDENTIFIED_INCOMPLETE)
                : accept(new SubjectLeftUnidentified(c.reasons(), c.by().id()));
    }
}
