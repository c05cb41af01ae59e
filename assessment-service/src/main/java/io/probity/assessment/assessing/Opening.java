package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;

import io.probity.assessment.assessing.AssessmentCommand.KnowComplainant;
import io.probity.assessment.assessing.AssessmentCommand.NameHandler;
import io.probity.assessment.assessing.AssessmentCommand.OpenAssessment;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.ComplainantKnown;
import io.probity.assessment.assessing.AssessmentEvent.DecisionMakerNamed;
import io.probity.assessment.assessing.AssessmentEvent.HandlerNamed;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is heard of a complaint: that it was lodged, and to whom it went (HV-17, HV-29). */
final class Opening {
    private Opening() {}

    static Decision<AssessmentEvent> open(OpenAssessment c, Policies policies) {
        List<AssessmentEvent> events = new ArrayList<>();
        events.add(new AssessmentOpened(c.law(), testOf(c.law(), policies), c.receivedOn(), c.subjects()));
        c.complainant().map(ComplainantKnown::new).ifPresent(events::add);
        return new Decision.Accepted<>(events);
    }

    static Decision<AssessmentEvent> know(KnowComplainant c, Form form) {
        return form.concerned().complainant().equals(Optional.of(c.complainant()))
                ? accept()
                : accept(new ComplainantKnown(c.complainant()));
    }

    static Decision<AssessmentEvent> handle(NameHandler c, Form form) {
        List<AssessmentEvent> events = new ArrayList<>();
        if (!form.route().referredTo().equals(Optional.of(c.office()))) events.add(new DecisionMakerNamed(c.office()));
        if (!form.concerned().isWith(c.handler())) events.add(new HandlerNamed(c.handler()));
        return new Decision.Accepted<>(events);
    }

    /** A complaint under a policy that is not installed still opens its file: nothing is lost, and nothing decided. */
    private static String testOf(Law law, Policies policies) {
        return policies.knows(law.policy(), law.version())
                ? policies.find(law.policy(), law.version()).test().id()
                : "unknown";
    }
}
