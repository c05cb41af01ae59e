package io.probity.assessment.viewing;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Endorsement;
import io.probity.assessment.assessing.Form;
import io.probity.assessment.assessing.Given;
import io.probity.assessment.assessing.Header;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.NotNotified;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.OtherInformation;
import io.probity.assessment.assessing.Parties;
import io.probity.edge.problems.Problems;
import io.probity.policy.OutcomeCode;
import io.probity.policy.RecordForm;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An assessment form, and the next question of its test.
 *
 * @param state open or endorsed
 * @param next the question that is open; empty where none is
 * @param established what the answers establish so far, in the order of the form
 * @param conflicts of interest, as far as whoever reads may know of them; likewise who said that they have none, and whose
 *     answers or decision stand on the form who said nothing of it (HV-36)
 * @param decidedIn the office whose holder may endorse it as things stand
 * @param earlier decisions before this one, as they were made
 * @param referral under which id a decision anew is referred
 * @param recordDue the record that has to be made before it can be endorsed; empty where none is called for
 */
public record AssessmentView(
        UUID complaint,
        String assessment,
        String state,
        Law law,
        String test,
        Optional<Header> header,
        List<Given> answers,
        Optional<NextQuestion> next,
        List<String> established,
        Optional<String> category,
        Optional<String> agency,
        Optional<RecordForm> recordDue,
        Optional<NotNotified> notNotified,
        Collection<Conflict> conflicts,
        List<String> withoutConflict,
        List<String> conflictsNotAsked,
        boolean mayorDecides,
        String decidedIn,
        OtherInformation other,
        Optional<Endorsement> endorsement,
        List<RoundView> earlier,
        Optional<String> referral) {

    /** @param shown whose conflicts are shown */
    public static AssessmentView of(
            UUID complaint, Assessment assessment, Circumstances circumstances, Predicate<String> shown) {
        return switch (assessment) {
            case Assessment.Absent ignored -> throw Problems.notFound();
            case Underway it ->
                view(
                        complaint,
                        it.law(),
                        it.test(),
                        new Parties(it.form(), circumstances),
                        Progress.of(it, circumstances),
                        it.earlier(),
                        shown);
            case Endorsed it ->
                view(
                        complaint,
                        it.law(),
                        it.test(),
                        new Parties(it.form(), circumstances),
                        Progress.of(it),
                        it.earlier(),
                        shown);
        };
    }

    private static List<String> notAsked(Form form, Optional<Endorsement> endorsement, Predicate<String> shown) {
        return Stream.of(
                        form.answers().values().stream().map(Given::by),
                        form.notNotified().stream().map(NotNotified::by),
                        endorsement.stream().map(Endorsement::by))
                .flatMap(hands -> hands)
                .distinct()
                .filter(officer -> !form.conflicts().containsKey(officer))
                .filter(officer -> !form.declared().none().contains(officer))
                .filter(shown)
                .toList();
    }

    private static AssessmentView view(
            UUID complaint,
            Law law,
            String test,
            Parties parties,
            Progress progress,
            List<Assessment.Round> earlier,
            Predicate<String> shown) {
        Form form = parties.form();
        String decidedIn = Matters.succession(law, parties).office();
        return new AssessmentView(
                complaint,
                Matters.assessmentOf(complaint),
                progress.state(),
                law,
                test,
                form.header(),
                List.copyOf(form.answers().values()),
                progress.next(),
                progress.established().stream().map(OutcomeCode::code).toList(),
                progress.category().map(OutcomeCode::code),
                progress.agency(),
                progress.recordDue(),
                form.notNotified(),
                form.conflicts().values().stream()
                        .filter(conflict -> shown.test(conflict.officer()))
                        .toList(),
                form.declared().none().stream().filter(shown).toList(),
                notAsked(form, progress.endorsement(), shown),
                decidedIn.equals(Officer.MAYOR),
                decidedIn,
                form.other(),
                progress.endorsement(),
                earlier.stream().map(RoundView::of).toList(),
                earlier.isEmpty() ? Optional.empty() : Optional.of(Matters.referralOf(complaint, earlier.size() + 1)));
    }
}
