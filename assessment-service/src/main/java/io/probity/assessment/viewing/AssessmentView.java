package io.probity.assessment.viewing;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Course;
import io.probity.assessment.assessing.Endorsement;
import io.probity.assessment.assessing.Form;
import io.probity.assessment.assessing.Given;
import io.probity.assessment.assessing.Header;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.NotNotified;
import io.probity.assessment.assessing.OtherInformation;
import io.probity.edge.problems.Problems;
import io.probity.policy.Conclusion;
import io.probity.policy.OutcomeCode;
import io.probity.policy.RecordForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An assessment form, and the next question of its test.
 *
 * @param state open or endorsed
 * @param next the question that is open; empty where none is
 * @param established what the answers establish so far, in the order of the form
 * @param recordDue the record that has to be made before it can be endorsed; empty where none is called for
 */
public record AssessmentView(
        UUID complaint,
        String assessment,
        String state,
        Law law,
        String test,
        Optional<Header> header,
        Collection<Given> answers,
        Optional<NextQuestion> next,
        List<String> established,
        Optional<String> category,
        Optional<String> agency,
        Optional<RecordForm> recordDue,
        Optional<NotNotified> notNotified,
        Collection<Conflict> conflicts,
        boolean mayorDecides,
        OtherInformation other,
        Optional<Endorsement> endorsement) {

    /** @param agreedFrom since when the council has a section 40 agreement, by its own record */
    public static AssessmentView of(UUID complaint, Assessment assessment, Optional<LocalDate> agreedFrom) {
        return switch (assessment) {
            case Assessment.Absent ignored -> throw Problems.notFound();
            case Underway underway -> open(complaint, underway, agreedFrom);
            case Endorsed endorsed -> endorsed(complaint, endorsed);
        };
    }

    private static AssessmentView open(UUID complaint, Underway it, Optional<LocalDate> agreedFrom) {
        Law law = it.law();
        Optional<Course> course = Matters.POLICIES.knows(law.policy(), law.version())
                ? Optional.of(it.course(Matters.POLICIES.find(law.policy(), law.version()), agreedFrom))
                : Optional.empty();
        Optional<Conclusion> conclusion = course.flatMap(Course::conclusion);
        return view(
                complaint,
                "open",
                law,
                it.test(),
                it.form(),
                course.flatMap(Course::next).map(NextQuestion::of),
                course.map(Course::established).orElse(List.of()),
                conclusion.map(Conclusion::category),
                conclusion.flatMap(Conclusion::agency),
                conclusion.flatMap(Conclusion::record),
                Optional.empty());
    }

    private static AssessmentView endorsed(UUID complaint, Endorsed it) {
        Endorsement endorsement = it.endorsement();
        return view(
                complaint,
                "endorsed",
                it.law(),
                it.test(),
                it.form(),
                Optional.empty(),
                endorsement.established(),
                Optional.of(endorsement.category()),
                endorsement.agency(),
                Optional.empty(),
                Optional.of(endorsement));
    }

    private static AssessmentView view(
            UUID complaint,
            String state,
            Law law,
            String test,
            Form form,
            Optional<NextQuestion> next,
            List<OutcomeCode> established,
            Optional<OutcomeCode> category,
            Optional<String> agency,
            Optional<RecordForm> recordDue,
            Optional<Endorsement> endorsement) {
        return new AssessmentView(
                complaint,
                Matters.assessmentOf(complaint),
                state,
                law,
                test,
                form.header(),
                form.answers().values(),
                next,
                established.stream().map(OutcomeCode::code).toList(),
                category.map(OutcomeCode::code),
                agency,
                recordDue,
                form.notNotified(),
                form.conflicts().values(),
                form.mayorDecides(),
                form.other(),
                endorsement);
    }
}
