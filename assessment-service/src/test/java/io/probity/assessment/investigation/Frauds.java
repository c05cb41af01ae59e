package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED_FREE;
import static io.probity.assessment.investigation.Investigations.INVESTIGATOR;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.found;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.MakeFinding;
import io.probity.assessment.investigation.InvestigationCommand.RecordLoss;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewCompleted;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewRequired;
import io.probity.assessment.investigation.InvestigationEvent.ControlsReviewed;
import io.probity.assessment.investigation.InvestigationEvent.HoldLifted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationHeld;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.LossRecorded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Histories of a fraud matter, and what is done in it. */
final class Frauds {
    static final InvestigationHeld HELD = new InvestigationHeld("ibac", "referral-1");
    static final HoldLifted LIFTED = new HoldLifted("ibac", "referral-1");
    static final InvestigationEvent OF_THE_MAYOR = new InvestigationOpened(
            Investigations.FRAUD_MATTER, Optional.empty(), List.of("subject-1"), List.of(), Optional.of(Officer.MAYOR));
    static final InvestigationEvent REQUIRED = new ControlReviewRequired(1);
    static final InvestigationEvent REVIEWED =
            new ControlsReviewed("One person held both keys.", "Two do now.", "manager-1");
    static final InvestigationEvent DIRECTOR_LOOKED = new ControlReviewEndorsed("director", "", "director-1");
    static final UUID LOSS = UUID.fromString("0198f000-0000-7000-8000-000000000018");

    static InvestigationEvent foundFraud() {
        return found(1, Finding.SUBSTANTIATED, INVESTIGATOR);
    }

    static InvestigationEvent[] reviewedByAll() {
        return new InvestigationEvent[] {
            foundFraud(),
            REQUIRED,
            REVIEWED,
            DIRECTOR_LOOKED,
            new ControlReviewEndorsed("ceo", "Good.", "ceo-1"),
            new ControlReviewCompleted("ceo-1")
        };
    }

    static InvestigationSpec.Given held() {
        return new InvestigationSpec().given(FRAUD, FRAUD_OPENED, HELD);
    }

    static InvestigationSpec.Given free(InvestigationEvent... more) {
        InvestigationEvent[] history = new InvestigationEvent[2 + more.length];
        history[0] = FRAUD;
        history[1] = FRAUD_OPENED_FREE;
        System.arraycopy(more, 0, history, 2, more.length);
        return new InvestigationSpec().given(history);
    }

    static RecordStep step(Officer by) {
        return new RecordStep(StepKind.RECORDS_EXAMINED, "Counted the cash.", TODAY, by);
    }

    static InvestigationStepRecorded recorded(Officer by) {
        return new InvestigationStepRecorded(StepKind.RECORDS_EXAMINED, "Counted the cash.", TODAY, by.id());
    }

    static LossRecorded recorded(RecordLoss c) {
        return new LossRecorded(c.loss(), c.basis(), "investigator-1");
    }

    static MakeFinding finding(Finding finding) {
        return finding(finding, Optional.empty());
    }

    static MakeFinding finding(Finding finding, Optional<String> unheardBecause) {
        return new MakeFinding(
                1, finding, "The records show it.", Optional.empty(), unheardBecause, TODAY, INVESTIGATOR);
    }

    static RecordLoss loss(long cents) {
        return new RecordLoss(new Loss(LOSS, LossKind.MONEY, cents, true), "The petty cash book.", INVESTIGATOR);
    }

    private Frauds() {}
}
