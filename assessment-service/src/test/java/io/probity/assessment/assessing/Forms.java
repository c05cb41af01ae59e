package io.probity.assessment.assessing;

import io.probity.assessment.assessing.AssessmentCommand.Act;
import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderHumanRights;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.OpenAssessment;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.decider.Rule;
import io.probity.policy.Answer;
import io.probity.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form that is filled in as people fill it in, with all that happened on the way. */
final class Forms {
    static final Policies POLICIES = Policies.load();
    static final AssessmentDecider DECIDER = new AssessmentDecider(POLICIES);
    static final Law WATTLE_CREEK = new Law("wattle-creek", "8");
    static final Law IRONBARK = new Law("ironbark", "5.0");
    static final Law SALTBUSH = new Law("saltbush", "1");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    static final LocalDate BEFORE_THE_AGREEMENT = LocalDate.of(2021, 5, 1);
    static final Instant NOW = Instant.parse("2026-03-20T01:00:00Z");

    static final Officer ASSESSOR = new Officer("assessor-1", Set.of("assessor"));
    static final Officer OTHER_ASSESSOR = new Officer("assessor-2", Set.of("assessor"));
    static final Officer CEO = new Officer("ceo-1", Set.of(Officer.CEO));
    static final Officer MAYOR = new Officer("mayor-1", Set.of(Officer.MAYOR));

    final List<AssessmentEvent> events = new ArrayList<>();
    private final AssessmentDecider decider;
    private Circumstances circumstances;
    private Assessment state = DECIDER.initialState();

    private Forms(AssessmentDecider decider, Law law, LocalDate receivedOn, Optional<LocalDate> agreedFrom) {
        this.decider = decider;
        this.circumstances = new Circumstances(agreedFrom, List.of(), Map.of());
        accept(new OpenAssessment(law, receivedOn, List.of(), Optional.empty()));
    }

    /** One on which somebody considered human rights at once, who has no other part in it. */
    private Forms considered() {
        return with(rightsConsideredBy(new Officer("assessor-9", Set.of("assessor"))));
    }

    static ConsiderHumanRights rightsConsideredBy(Officer officer) {
        return new ConsiderHumanRights(List.of(), true, "No right is limited.", officer);
    }

    /** One on which nobody has considered human rights yet. */
    static Forms unconsidered(Law law) {
        return unconsidered(law, TODAY);
    }

    static Forms unconsidered(Law law, LocalDate receivedOn) {
        return new Forms(DECIDER, law, receivedOn, Optional.empty());
    }

    /** From now on the registers say this. */
    Forms where(Map<String, String> holders, Tie... ties) {
        circumstances = new Circumstances(circumstances.agreedFrom(), List.of(ties), holders);
        return this;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    static Forms under(Law law) {
        return under(law, TODAY);
    }

    static Forms under(Law law, LocalDate receivedOn) {
        return unconsidered(law, receivedOn).considered();
    }

    /** Where other policies are installed. */
    static Forms under(Policies installed, Law law) {
        return new Forms(new AssessmentDecider(installed), law, TODAY, Optional.empty()).considered();
    }

    /** @param agreedFrom since when the council has a section 40 agreement, by its own record */
    static Forms under(Law law, LocalDate receivedOn, LocalDate agreedFrom) {
        return new Forms(DECIDER, law, receivedOn, Optional.of(agreedFrom)).considered();
    }

    Assessment state() {
        return state;
    }

    List<AssessmentEvent> accept(Deed deed) {
        return accept(new Act(deed, circumstances));
    }

    Rule refusal(Deed deed) {
        return refusal(new Act(deed, circumstances));
    }

    /** What follows from a command that is accepted. */
    List<AssessmentEvent> accept(AssessmentCommand command) {
        return switch (decider.decide(command, state)) {
            case Decision.Accepted<AssessmentEvent>(List<AssessmentEvent> more) -> {
                for (AssessmentEvent event : more) state = decider.evolve(state, event);
                events.addAll(more);
                yield more;
            }
            case Decision.Refused<AssessmentEvent>(Rule rule, String because) ->
                throw new AssertionError(rule.name() + ": " + because);
        };
    }

    Forms with(Deed... deeds) {
        for (Deed deed : deeds) accept(deed);
        return this;
    }

    Forms heard(AssessmentCommand command) {
        accept(command);
        return this;
    }

    /** The rule that refuses a command. */
    Rule refusal(AssessmentCommand command) {
        return refused(command).rule();
    }

    /** Why something is refused. */
    String reason(Deed deed) {
        return refused(new Act(deed, circumstances)).because();
    }

    private Decision.Refused<AssessmentEvent> refused(AssessmentCommand command) {
        return switch (decider.decide(command, state)) {
            case Decision.Accepted<AssessmentEvent> accepted ->
                throw new AssertionError("accepted: " + accepted.events());
            case Decision.Refused<AssessmentEvent> refused -> {
                if (refused.because().isBlank())
                    throw new AssertionError(refused.rule().name() + " does not say why");
                yield refused;
            }
        };
    }

    AnswerQuestion answer(Answer answer) {
        return answer(answer, ASSESSOR);
    }

    AnswerQuestion answer(Answer answer, Officer by) {
        return new AnswerQuestion(answer, NOW, by);
    }

    AnswerQuestion yes(String question, String... options) {
        return answer(Answer.yes(question, "The payroll shows it.", options));
    }

    AnswerQuestion no(String question) {
        return answer(Answer.no(question, "Nothing points at it."));
    }

    AnswerQuestion suspected() {
        return answer(Answer.yes("suspicion", "Three records agree."));
    }

    AnswerQuestion information(String... codes) {
        return answer(Answer.several("suspicion-information", "The timesheets of March.", codes));
    }

    AnswerQuestion level(String level) {
        return answer(Answer.choose("level", level, "Row 1 of the agreement's table."));
    }

    Endorse endorse(Officer by) {
        return new Endorse("The Decision-Maker", NOW, by);
    }

    RecordNotNotified record() {
        return record("False timesheets.", List.of("records"), "The payroll of March.", "Nothing beyond a rumour.");
    }

    RecordNotNotified record(String conduct, List<String> information, String evidence, String reasons) {
        return new RecordNotNotified(conduct, information, evidence, reasons, ASSESSOR);
    }

    /** Type A with a reasonable suspicion, and the information relied on. */
    Forms suspectedTypeA() {
        return with(
                yes("type-a-a", "i"),
                yes("type-a-b", "i"),
                yes("type-a-c", "i", "ii"),
                suspected(),
                information("records", "complainant-statement"));
    }

    Forms headed() {
        return with(header(List.of()));
    }

    static FillHeader header(List<SubjectOfficer> subjects) {
        return header(subjects, "fraud");
    }

    static FillHeader header(List<SubjectOfficer> subjects, String... types) {
        return new FillHeader(
                new Header(
                        "WCS-2026-17",
                        TODAY,
                        TODAY.minusDays(3),
                        List.of(),
                        subjects,
                        "Depot",
                        "A supervisor certifies false timesheets for money.",
                        List.of(types),
                        ""),
                ASSESSOR);
    }

    static SubjectOfficer subject(String officer) {
        return new SubjectOfficer("Somebody", "Supervisor", Optional.of(officer), false);
    }
}
