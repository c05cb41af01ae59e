package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.DIRECTOR;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED_FREE;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.found;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.DirectInvestigation;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewCompleted;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewRequired;
import io.probity.assessment.investigation.InvestigationEvent.ControlsReviewed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.policy.Policies;
import io.probity.policy.reading.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may do what is data: a policy that names other offices is a change of a file. */
@Tag("MC-22")
class WhomAnotherPolicyNamesTest {
    private static final Officer TREASURER = new Officer("cfo-1", Set.of("cfo"));
    private static final Officer RISK = new Officer("risk-1", Set.of("risk-coordinator"));
    private static final InvestigationEvent REQUIRED = new ControlReviewRequired(1);
    private static final ControlsReviewed REVIEWED = new ControlsReviewed("Weak.", "Two keys.", "cfo-1");
    private static final ControlReviewEndorsed LOOKED = new ControlReviewEndorsed("risk-coordinator", "", "risk-1");

    private final InvestigationSpec investigation = new InvestigationSpec(new InvestigationDecider(policies()));

    @Test
    @Tag("MC-20")
    void whom_it_names_reviews_the_controls_and_looks_at_the_review() {
        given(REQUIRED)
                .when(new ReviewControls("Weak.", "Two keys.", MANAGER))
                .thenRefused(InvestigationRule.CONTROLS_REVIEWED_BY_WHOM_THE_POLICY_NAMES);
        given(REQUIRED)
                .when(new ReviewControls("Weak.", "Two keys.", TREASURER))
                .then(REVIEWED);
        given(REQUIRED, REVIEWED)
                .when(new EndorseControlReview("director", "", DIRECTOR))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
        given(REQUIRED, REVIEWED)
                .when(new EndorseControlReview("risk-coordinator", "", RISK))
                .then(LOOKED);
        given(REQUIRED, REVIEWED, LOOKED)
                .when(new EndorseControlReview("ceo", "", CEO))
                .then(new ControlReviewEndorsed("ceo", "", "ceo-1"), new ControlReviewCompleted("ceo-1"));
    }

    @Test
    @Tag("MC-17")
    void whom_it_names_directs_the_investigation() {
        given().when(new DirectInvestigation("investigator-1", "Alone.", false, false, CEO))
                .thenRefused(InvestigationRule.DIRECTED_BY_WHOM_THE_POLICY_NAMES);
        given().when(new DirectInvestigation("investigator-1", "Alone.", false, false, DIRECTOR))
                .then(new InvestigationDirected("investigator-1", "Alone.", false, false, "director-1"));
    }

    private InvestigationSpec.Given given(InvestigationEvent... more) {
        var found = List.of(FRAUD, FRAUD_OPENED_FREE, found(1, Finding.SUBSTANTIATED, CEO));
        return investigation.given(
                Stream.concat(found.stream(), Stream.of(more)).toArray(InvestigationEvent[]::new));
    }

    private static Policies policies() {
        var file = "wattle-creek/8.yaml";
        try (var in =
                Objects.requireNonNull(WhomAnotherPolicyNamesTest.class.getResourceAsStream("/policies/" + file))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\nclocks:", """

                    who-may:
                      - { duty: direct-investigation, offices: [director], clause: own }
                      - { duty: review-controls, offices: [cfo], clause: own }
                      - { duty: look-at-control-review, offices: [risk-coordinator], clause: own }
                    clocks:""");
            return new Policies(Packs.onClasspath().with(file, text).policies());
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
