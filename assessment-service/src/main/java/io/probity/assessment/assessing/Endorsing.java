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
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The decision-maker's endorsement: nothing that breaks a rule of the form gets past it (HV-37). */
final class Endorsing {
    private Endorsing() {}

    static Decision<AssessmentEvent> endorse(Endorse c, Underway underway, Policy policy, Parties parties) {
        Form form = underway.form();
        if (form.header().isEmpty()) return refuse(AssessmentRule.HEADER_FIRST);
        if (form.namesSomebodyUnknown()) return refuse(AssessmentRule.SUBJECT_WITHOUT_ID);
        Course course = underway.course(policy, parties.circumstances());
        if (course.conclusion().isEmpty()) return refuseOpen(course.next());
        Conclusion conclusion = course.conclusion().get();
        if (course.needsRecord() && form.notNotified().isEmpty()) return refuse(AssessmentRule.RECORD_MISSING);
        if (policy.considersRightsFirst() && !Weighing.wereRightsConsidered(form, parties))
            return refuse(AssessmentRule.RIGHTS_FIRST);
        Set<String> assessors = assessors(form, conclusion);
        if (assessors.stream().anyMatch(parties::bars)) return refuse(AssessmentRule.ASSESSED_IN_CONFLICT);
        if (policy.deciding().byAnother() && assessors.contains(c.by().id()))
            return refuse(AssessmentRule.NOT_BY_AN_ASSESSOR);
        Optional<String> position = new Succession(policy.deciding(), parties).positionOf(c.by());
        if (position.isEmpty()) return refuse(AssessmentRule.NOT_THE_DECISION_MAKER);
        if (c.name().isBlank()) return refuse(AssessmentRule.NAME_MISSING);
        return endorsed(c, underway, conclusion, position.get());
    }

    private static Decision<AssessmentEvent> endorsed(
            Endorse c, Underway underway, Conclusion conclusion, String position) {
        Optional<Instant> suspicionFormedAt = conclusion.established().contains(OutcomeCode.SUSPICION_FORMED)
                ? underway.form().suspicionFormedAt()
                : Optional.empty();
        AssessmentEndorsed endorsed = new AssessmentEndorsed(
                underway.law(),
                conclusion.category(),
                conclusion.established(),
                conclusion.agency(),
                suspicionFormedAt,
                c.by().id(),
                c.name(),
                position,
                c.at());
        return underway.earlier().isEmpty() ? accept(endorsed) : Anew.instead(endorsed, underway);
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
