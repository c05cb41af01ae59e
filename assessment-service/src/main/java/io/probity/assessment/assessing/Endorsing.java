package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Conclusion;
import io.probity.policy.OutcomeCode;
import io.probity.policy.Policy;
import io.probity.policy.Question;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The decision-maker's endorsement: nothing that breaks a rule of the form gets past it (HV-37). */
final class Endorsing {
    private Endorsing() {}

    static Decision<AssessmentEvent> endorse(Endorse c, Underway underway, Policy policy) {
        Form form = underway.form();
        if (form.header().isEmpty()) return refuse(AssessmentRule.HEADER_FIRST);
        Course course = underway.course(policy, c.agreedFrom());
        if (course.conclusion().isEmpty()) return refuseOpen(course.next());
        Conclusion conclusion = course.conclusion().get();
        if (course.needsRecord() && form.notNotified().isEmpty()) return refuse(AssessmentRule.RECORD_MISSING);
        Set<String> assessors = assessors(form, conclusion);
        if (assessors.stream().anyMatch(form::bars)) return refuse(AssessmentRule.ASSESSED_IN_CONFLICT);
        if (assessors.contains(c.by().id())) return refuse(AssessmentRule.NOT_BY_AN_ASSESSOR);
        Optional<String> position = form.positionOf(c.by());
        if (position.isEmpty()) return refuse(AssessmentRule.NOT_THE_DECISION_MAKER);
        if (c.name().isBlank()) return refuse(AssessmentRule.NAME_MISSING);
        return accept(new AssessmentEndorsed(
                underway.law(),
                conclusion.category(),
                conclusion.established(),
                conclusion.agency(),
                conclusion.established().contains(OutcomeCode.SUSPICION_FORMED)
                        ? form.suspicionFormedAt()
                        : Optional.empty(),
                c.by().id(),
                c.name(),
                position.get(),
                c.at()));
    }

    private static Decision<AssessmentEvent> refuseOpen(Optional<Question> next) {
        return next.<Decision<AssessmentEvent>>map(question -> refuse(
                        AssessmentRule.QUESTIONS_OPEN.of(question.clause()),
                        "Question " + question.id() + " is open: it is answered before the assessment is endorsed."))
                .orElseGet(() -> refuse(AssessmentRule.QUESTIONS_OPEN));
    }

    /** Whose answers and record the endorsement would rest on. */
    private static Set<String> assessors(Form form, Conclusion conclusion) {
        Set<String> assessors = new HashSet<>();
        conclusion
                .asked()
                .forEach(question -> assessors.add(form.answers().get(question).by()));
        if (conclusion.needsRecord()) form.notNotified().ifPresent(record -> assessors.add(record.by()));
        return assessors;
    }
}
