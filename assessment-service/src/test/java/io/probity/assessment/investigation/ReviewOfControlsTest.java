package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Frauds.DIRECTOR_LOOKED;
import static io.probity.assessment.investigation.Frauds.OF_THE_MAYOR;
import static io.probity.assessment.investigation.Frauds.REQUIRED;
import static io.probity.assessment.investigation.Frauds.REVIEWED;
import static io.probity.assessment.investigation.Frauds.finding;
import static io.probity.assessment.investigation.Frauds.foundFraud;
import static io.probity.assessment.investigation.Frauds.free;
import static io.probity.assessment.investigation.Frauds.reviewedByAll;
import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.DIRECTOR;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.INVESTIGATOR;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.found;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import io.probity.assessment.investigation.InvestigationCommand.MakeFinding;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewCompleted;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A fraud that is found calls for a look at the controls that let it happen. */
class ReviewOfControlsTest {
    private final InvestigationSpec investigation = new InvestigationSpec();

    @Test
    @Tag("MC-20")
    void a_fraud_that_is_found_calls_for_a_review_of_controls_by_itself() {
        free().when(finding(Finding.SUBSTANTIATED)).then(foundFraud(), REQUIRED);
        free().when(finding(Finding.NOT_SUBSTANTIATED)).then(found(1, Finding.NOT_SUBSTANTIATED, INVESTIGATOR));
        free(foundFraud(), REQUIRED)
                .when(new MakeFinding(
                        2,
                        Finding.PARTLY_SUBSTANTIATED,
                        "The records show it.",
                        Optional.empty(),
                        Optional.empty(),
                        TODAY,
                        INVESTIGATOR))
                .then(found(2, Finding.PARTLY_SUBSTANTIATED, INVESTIGATOR));
    }

    @Test
    @Tag("MC-20")
    void a_fraud_matter_is_not_completed_without_its_review_of_controls() {
        Complete complete = new Complete(TODAY, INVESTIGATOR);
        free(foundFraud(), REQUIRED).when(complete).thenRefused(InvestigationRule.CONTROL_REVIEW_MISSING);
        free(foundFraud(), REQUIRED, REVIEWED).when(complete).thenRefused(InvestigationRule.CONTROL_REVIEW_MISSING);
        free(foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED)
                .when(complete)
                .thenRefused(InvestigationRule.CONTROL_REVIEW_MISSING);
        free(reviewedByAll()).when(complete).then(new InvestigationCompleted(TODAY, "investigator-1"));
    }

    @Test
    @Tag("MC-20")
    void the_service_area_manager_reviews_and_the_director_and_the_chief_executive_look_at_it() {
        free().when(new ReviewControls("Weak.", "Two keys.", MANAGER))
                .thenRefused(InvestigationRule.NO_CONTROL_REVIEW_DUE);
        free(foundFraud(), REQUIRED)
                .when(new ReviewControls("Weak.", "Two keys.", INVESTIGATOR))
                .thenRefused(InvestigationRule.CONTROLS_REVIEWED_BY_WHOM_THE_POLICY_NAMES);
        free(foundFraud(), REQUIRED)
                .when(new ReviewControls("Weak.", " ", MANAGER))
                .thenRefused(InvestigationRule.REVIEW_INCOMPLETE);
        free(foundFraud(), REQUIRED)
                .when(new EndorseControlReview("director", "", DIRECTOR))
                .thenRefused(InvestigationRule.REVIEW_FIRST);
        free(foundFraud(), REQUIRED, REVIEWED)
                .when(new EndorseControlReview("director", "", DIRECTOR))
                .then(DIRECTOR_LOOKED);
        free(foundFraud(), REQUIRED, REVIEWED)
                .when(new EndorseControlReview("ceo", "", DIRECTOR))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
        free(foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED)
                .when(new EndorseControlReview("ceo", "Good.", CEO))
                .then(new ControlReviewEndorsed("ceo", "Good.", "ceo-1"), new ControlReviewCompleted("ceo-1"));
    }

    @Test
    @Tag("MC-20")
    void nobody_signs_a_review_of_controls_twice_over() {
        Officer managerAndDirector = new Officer("manager-1", Set.of(Officer.MANAGER, Officer.DIRECTOR));
        free(foundFraud(), REQUIRED, REVIEWED)
                .when(new EndorseControlReview("director", "", managerAndDirector))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
        Officer directorAndCeo = new Officer("director-1", Set.of(Officer.CEO, Officer.DIRECTOR));
        free(foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED)
                .when(new EndorseControlReview("ceo", "", directorAndCeo))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
    }

    @Test
    @Tag("MC-20")
    void where_the_mayor_decides_it_is_the_mayor_who_looks_at_the_review_of_controls() {
        InvestigationEvent[] reviewed = {FRAUD, OF_THE_MAYOR, foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED};
        investigation
                .given(reviewed)
                .when(new EndorseControlReview("ceo", "", CEO))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
        investigation
                .given(reviewed)
                .when(new EndorseControlReview("mayor", "", MAYOR))
                .then(new ControlReviewEndorsed("mayor", "", "mayor-1"), new ControlReviewCompleted("mayor-1"));
        free(foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED)
                .when(new EndorseControlReview("mayor", "", MAYOR))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
    }
}
