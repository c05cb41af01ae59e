package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.DIRECTOR;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED_FREE;
import static io.probity.assessment.investigation.Investigations.INVESTIGATOR;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.found;

import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Concerned;
import io.probity.assessment.assessing.Form;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Tie;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.DeclareConflict;
import io.probity.assessment.investigation.InvestigationCommand.DirectInvestigation;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewCompleted;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewRequired;
import io.probity.assessment.investigation.InvestigationEvent.ControlsReviewed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A fraud that was assessed: who may not, by its form, by the registers or by their own word, leaves it to the next. */
@Tag("HV-36")
class WhoseTurnInAFraudTest {
    private static final String SUBJECT = "subject-1";
    private static final Officer OTHER = new Officer("investigator-2", Set.of(Officer.INVESTIGATOR));
    private static final Officer NOMINATED = new Officer("director-9", Set.of(Officer.DIRECTOR));
    private static final Officer POOL = new Officer("contractor-1", Set.of("contractor"));
    private static final Map<String, String> HOLDERS =
            Map.of("ceo", "ceo-1", "mayor", "mayor-1", "nominated-person", "director-9", "agency-pool", "contractor-1");
    private static final ControlReviewEndorsed DIRECTOR_LOOKED =
            new ControlReviewEndorsed("director", "", "director-1");
    private static final ControlReviewEndorsed NOMINATED_LOOKED =
            new ControlReviewEndorsed("nominated-person", "", "director-9");
    private final InvestigationSpec investigation = new InvestigationSpec();

    @Test
    void whoever_declares_a_conflict_while_it_is_investigated_does_nothing_more_in_it() {
        ConflictDeclared declared =
                new ConflictDeclared("investigator-1", List.of("investigator"), "A cousin of mine.");
        given().when(new DeclareConflict("A cousin of mine.", INVESTIGATOR)).then(declared);
        given().when(step(INVESTIGATOR)).then(stepped(INVESTIGATOR));
        given(declared).when(step(INVESTIGATOR)).thenRefused(InvestigationRule.STANDS_ASIDE);
        given(declared).when(step(OTHER)).then(stepped(OTHER));
    }

    @Test
    @Tag("MC-17")
    @Tag("HV-37")
    void where_it_is_the_chief_executive_who_declares_one_the_mayor_decides() {
        ConflictDeclared declared = new ConflictDeclared("ceo-1", List.of("ceo"), "A cousin of mine.");
        given(declared).when(direct(CEO)).thenRefused(InvestigationRule.STANDS_ASIDE);
        given(declared)
                .when(direct(MAYOR))
                .then(new InvestigationDirected("investigator-1", "Alone.", false, false, "mayor-1"));
        given().when(direct(MAYOR)).thenRefused(InvestigationRule.DIRECTED_BY_WHOM_THE_POLICY_NAMES);
    }

    @Test
    @Tag("MC-20")
    @Tag("HV-37")
    void where_neither_chief_executive_nor_mayor_may_whoever_was_appointed_looks_at_the_review_of_controls() {
        Tie[] barred = {close("ceo-1"), close("mayor-1")};
        EndorseControlReview look = new EndorseControlReview("nominated-person", "", NOMINATED);
        reviewed(List.of(barred)).when(look).then(NOMINATED_LOOKED);
        reviewed(List.of(barred), DIRECTOR_LOOKED)
                .when(look)
                .then(NOMINATED_LOOKED, new ControlReviewCompleted("director-9"));
        reviewed(List.of(barred), NOMINATED_LOOKED)
                .when(new EndorseControlReview("director", "", DIRECTOR))
                .then(DIRECTOR_LOOKED, new ControlReviewCompleted("director-1"));
        reviewed(List.of(barred), DIRECTOR_LOOKED, NOMINATED_LOOKED)
                .when(new Complete(TODAY, INVESTIGATOR))
                .then(new InvestigationCompleted(TODAY, "investigator-1"));
        reviewed(List.of(close("ceo-1"), close("mayor-1"), close("director-9")), DIRECTOR_LOOKED)
                .when(new EndorseControlReview("agency-pool", "", POOL))
                .then(
                        new ControlReviewEndorsed("agency-pool", "", "contractor-1"),
                        new ControlReviewCompleted("contractor-1"));
    }

    private InvestigationSpec.Given given(InvestigationEvent... more) {
        return given(List.of(), Stream.of(more));
    }

    private InvestigationSpec.Given reviewed(List<Tie> ties, InvestigationEvent... more) {
        Stream<InvestigationEvent> reviewed = Stream.of(
                found(1, Finding.SUBSTANTIATED, INVESTIGATOR),
                new ControlReviewRequired(1),
                new ControlsReviewed("Weak.", "Two keys.", "manager-1"));
        return given(ties, Stream.concat(reviewed, Stream.of(more)));
    }

    private InvestigationSpec.Given given(List<Tie> ties, Stream<InvestigationEvent> more) {
        Form assessed = Form.about(Concerned.named(List.of(SUBJECT)));
        return investigation
                .knowing(new Known(new Circumstances(Optional.empty(), ties, HOLDERS), Optional.of(assessed)))
                .given(Stream.concat(Stream.of(FRAUD, FRAUD_OPENED_FREE), more).toArray(InvestigationEvent[]::new));
    }

    private static Tie close(String officer) {
        return new Tie(Tie.Kind.RELATIONSHIP, officer, SUBJECT);
    }

    private static DirectInvestigation direct(Officer by) {
        return new DirectInvestigation("investigator-1", "Alone.", false, false, by);
    }

    private static RecordStep step(Officer by) {
        return new RecordStep(StepKind.INTERVIEW, "Asked.", TODAY, by);
    }

    private static InvestigationStepRecorded stepped(Officer by) {
        return new InvestigationStepRecorded(StepKind.INTERVIEW, "Asked.", TODAY, by.id());
    }
}
