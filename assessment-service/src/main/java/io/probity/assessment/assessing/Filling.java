package io.probity.assessment.assessing;

import io.probity.assessment.assessing.Assessment.Absent;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentEvent.AssessedCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessedTypeA;
import io.probity.assessment.assessing.AssessmentEvent.AssessedTypeB;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentCategorised;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentRerouted;
import io.probity.assessment.assessing.AssessmentEvent.ComplainantKnown;
import io.probity.assessment.assessing.AssessmentEvent.ConflictDeclared;
import io.probity.assessment.assessing.AssessmentEvent.ConflictManaged;
import io.probity.assessment.assessing.AssessmentEvent.DecisionMakerNamed;
import io.probity.assessment.assessing.AssessmentEvent.DecisionsTainted;
import io.probity.assessment.assessing.AssessmentEvent.EarlierReferralsReplaced;
import io.probity.assessment.assessing.AssessmentEvent.HandlerNamed;
import io.probity.assessment.assessing.AssessmentEvent.HeaderFilled;
import io.probity.assessment.assessing.AssessmentEvent.HumanRightsConsidered;
import io.probity.assessment.assessing.AssessmentEvent.NoConflictDeclared;
import io.probity.assessment.assessing.AssessmentEvent.NotNotifiedRecorded;
import io.probity.assessment.assessing.AssessmentEvent.NotNotifiedSetAside;
import io.probity.assessment.assessing.AssessmentEvent.OtherMattersConsidered;
import io.probity.assessment.assessing.AssessmentEvent.PreliminaryActionTaken;
import io.probity.assessment.assessing.AssessmentEvent.QuestionAnswered;
import io.probity.assessment.assessing.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.assessment.assessing.AssessmentEvent.ReasonableSuspicionNotFormed;
import io.probity.assessment.assessing.AssessmentEvent.SubjectLeftUnidentified;
import java.util.List;
import java.util.Optional;

/** How each event changes the form: exhaustive, so that a new event has to be thought of here. */
final class Filling {
    private Filling() {}

    static Assessment after(Assessment state, AssessmentEvent event) {
        return switch (state) {
            case Absent absent ->
                event instanceof AssessmentOpened opened
                        ? new Underway(
                                opened.law(),
                                opened.test(),
                                opened.receivedOn(),
                                Form.about(Concerned.named(opened.subjects())),
                                List.of())
                        : absent;
            case Underway underway -> after(underway, event);
            case Endorsed endorsed -> OnceEndorsed.after(endorsed, event);
        };
    }

    private static Assessment after(Underway underway, AssessmentEvent event) {
        Form form = underway.form();
        return switch (event) {
            case ComplainantKnown e ->
                underway.with(form.concerning(form.concerned().by(e.complainant())));
            case HandlerNamed e ->
                underway.with(form.concerning(form.concerned().handledBy(e.handler())));
            case DecisionMakerNamed e -> underway.with(form.on(form.route().referred(e.office())));
            case AssessmentRerouted e -> underway.with(form.on(form.route().rerouted(e.to())));
            case SubjectLeftUnidentified e ->
                underway.with(form.informed(form.other().with(e)));
            case HeaderFilled e -> underway.with(form.headed(Optional.ofNullable(e.header())));
            case QuestionAnswered e -> underway.with(form.answered(given(e)));
            case NotNotifiedSetAside ignored -> underway.with(form.notNotifying(Optional.empty()));
            case NotNotifiedRecorded e ->
                underway.with(form.notNotifying(Optional.of(
                        new NotNotified(e.conduct(), e.informationRelied(), e.evidence(), e.reasons(), e.by()))));
            case HumanRightsConsidered e ->
                underway.with(form.informed(form.other().with(e)));
            case OtherMattersConsidered e ->
                underway.with(form.informed(form.other().with(e)));
            case PreliminaryActionTaken e ->
                underway.with(form.informed(form.other().with(e)));
            case ReasonableSuspicionFormed e -> underway.with(form.suspected(Optional.of(e.at())));
            case ReasonableSuspicionNotFormed ignored -> underway.with(form.suspected(Optional.empty()));
            case ConflictDeclared e -> underway.with(declared(form, e));
            case NoConflictDeclared e ->
                underway.with(form.declaring(form.declared().without(e.officer())));
            case ConflictManaged e -> underway.with(managed(form, e));
            case AssessmentEndorsed e ->
                underway.endorsed(new Endorsement(
                        e.category(),
                        e.established(),
                        e.agency(),
                        e.suspicionFormedAt(),
                        e.by(),
                        e.name(),
                        e.position(),
                        e.at()));
            case AssessmentDecidedAnew e ->
                underway.endorsed(new Endorsement(
                        e.category(),
                        e.established(),
                        e.agency(),
                        e.suspicionFormedAt(),
                        e.by(),
                        e.name(),
                        e.position(),
                        e.at()));
            // Each follows from the answers, which stand on the form.
            case AssessedTypeA ignored -> underway;
            case AssessedTypeB ignored -> underway;
            case AssessedCorruptConduct ignored -> underway;
            case AssessedNotCorruptConduct ignored -> underway;
            case AssessmentCategorised ignored -> underway;
            case AssessmentOpened ignored -> underway;
            case DecisionsTainted ignored -> underway;
            case EarlierReferralsReplaced ignored -> underway;
            case AssessmentReopened ignored -> underway;
        };
    }

    static Form declared(Form form, ConflictDeclared e) {
        return form.conflicted(Conflict.declared(e.officer(), e.offices(), e.nature()));
    }

    static Form managed(Form form, ConflictManaged e) {
        return form.conflicted(form.conflictOf(e.officer())
                .orElseGet(() -> Conflict.toldByRegister(e.officer()))
                .managed(e.arrangement(), e.steps(), e.covers()));
    }

    static Given given(QuestionAnswered e) {
        return new Given(e.question(), e.value(), e.options(), e.reasons(), e.by(), e.offices());
    }
}
