package io.probity.assessment.viewing;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Course;
import io.probity.assessment.assessing.Endorsement;
import io.probity.assessment.assessing.Law;
import io.probity.policy.Conclusion;
import io.probity.policy.OutcomeCode;
import io.probity.policy.RecordForm;
import java.util.List;
import java.util.Optional;

/** How far an assessment has come: by its answers as long as it is open, by its endorsement then. */
record Progress(
        String state,
        Optional<NextQuestion> next,
        List<OutcomeCode> established,
        Optional<OutcomeCode> category,
        Optional<String> agency,
        Optional<RecordForm> recordDue,
        Optional<Endorsement> endorsement) {

    static Progress of(Underway it, Circumstances circumstances) {
        Law law = it.law();
        Optional<Course> course = Matters.POLICIES.knows(law.policy(), law.version())
                ? Optional.of(it.course(Matters.POLICIES.find(law.policy(), law.version()), circumstances))
                : Optional.empty();
        Optional<Conclusion> conclusion = course.flatMap(Course::conclusion);
        return new Progress(
                "open",
                course.flatMap(Course::next).map(NextQuestion::of),
                course.map(Course::established).orElse(List.of()),
                conclusion.map(Conclusion::category),
                conclusion.flatMap(Conclusion::agency),
                conclusion.flatMap(Conclusion::record),
                Optional.empty());
    }

    static Progress of(Endorsed it) {
        Endorsement endorsement = it.endorsement();
        return new Progress(
                "endorsed",
                Optional.empty(),
                endorsement.established(),
                Optional.of(endorsement.category()),
                endorsement.agency(),
                Optional.empty(),
                Optional.of(endorsement));
    }
}
