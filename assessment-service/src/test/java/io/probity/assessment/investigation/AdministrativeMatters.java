package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.ADMINISTRATIVE;
import static io.probity.assessment.investigation.Investigations.ANSWER;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.OPENED;
import static io.probity.assessment.investigation.Investigations.RIGHTS_CONSIDERED;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.TO_MANAGER;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.MakeFinding;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import java.util.Optional;

/** Histories of an administrative complaint, and what is done in it. */
final class AdministrativeMatters {
    static final Optional<String> CORRECTED = Optional.of("corrected-bill");

    static InvestigationSpec.Given opened(InvestigationEvent... more) {
        InvestigationEvent[] history = new InvestigationEvent[3 + more.length];
        history[0] = ADMINISTRATIVE;
        history[1] = TO_MANAGER;
        history[2] = OPENED;
        System.arraycopy(more, 0, history, 3, more.length);
        return new InvestigationSpec().given(history);
    }

    static InvestigationSpec.Given completed(InvestigationEvent... findings) {
        InvestigationEvent[] history = new InvestigationEvent[findings.length + 3];
        history[0] = TO_INVESTIGATE;
        history[1] = RIGHTS_CONSIDERED;
        System.arraycopy(findings, 0, history, 2, findings.length);
        history[findings.length + 2] = new InvestigationCompleted(TODAY, "manager-1");
        return opened(history);
    }

    static RecordStep step(Officer by) {
        return new RecordStep(StepKind.RECORDS_EXAMINED, "Compared the meter's readings.", TODAY, by);
    }

    static MakeFinding finding(Finding finding, Optional<String> against) {
        return new MakeFinding(1, finding, "The records show it.", against, Optional.empty(), TODAY, MANAGER);
    }

    static OutcomeDecided outcome(String code, Optional<String> remedy) {
        return new OutcomeDecided(code, remedy, ANSWER, TODAY, "manager-1", "manager", Investigations.LAW);
    }

    private AdministrativeMatters() {}
}
