package io.probity.appeals.registers;

import static io.probity.edge.work.OpenWork.touched;

import io.probity.appeals.Streams;
import io.probity.contracts.AssessmentEvent.AssessedCorruptConduct;
import io.probity.contracts.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.contracts.AssessmentEvent.AssessedTypeA;
import io.probity.contracts.AssessmentEvent.AssessedTypeB;
import io.probity.contracts.AssessmentEvent.AssessmentCategorised;
import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.ControlReviewCompleted;
import io.probity.contracts.AssessmentEvent.CriteriaApplied;
import io.probity.contracts.AssessmentEvent.FindingMade;
import io.probity.contracts.AssessmentEvent.HoldExceptionUsed;
import io.probity.contracts.AssessmentEvent.HumanRightsConsidered;
import io.probity.contracts.AssessmentEvent.HumanRightsConsideredInInvestigation;
import io.probity.contracts.AssessmentEvent.InvestigationCompleted;
import io.probity.contracts.AssessmentEvent.InvestigationStepRecorded;
import io.probity.contracts.AssessmentEvent.LossRecorded;
import io.probity.contracts.AssessmentEvent.NotNotifiedRecorded;
import io.probity.contracts.AssessmentEvent.PartTaken;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionNotFormed;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintRefusedAsOutOfScope;
import io.probity.contracts.IntakeEvent.MoreInformationAsked;
import io.probity.contracts.IntakeEvent.VerbalRecordConfirmed;
import io.probity.edge.projecting.HeardProjection;
import io.probity.edge.projecting.Hears;
import io.probity.edge.work.OpenWork;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.inbox.Received;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Keeps who did something in which matter: they review neither it nor what is linked with it (HV-45). To pass a matter on, to
 * declare a conflict of one's own or to decide about one is no part in it.
 */
@ApplicationScoped
public class KeepParts implements HeardProjection {
    private static final String ACTED = """
            insert into matter_handler (tenant, complaint, officer, acted) values ($1, $2, $3, true)
            on conflict (tenant, complaint, officer) do update set acted = true""";

    private static final Hears HEARD = Hears.anyOf(
            List.of(
                    ComplaintAcknowledged.class,
                    ComplaintRefusedAsOutOfScope.class,
                    MoreInformationAsked.class,
                    VerbalRecordConfirmed.class,
                    AssessedTypeA.class,
                    AssessedTypeB.class,
                    AssessedCorruptConduct.class,
                    AssessedNotCorruptConduct.class,
                    ReasonableSuspicionFormed.class,
                    ReasonableSuspicionNotFormed.class,
                    AssessmentCategorised.class,
                    HumanRightsConsidered.class,
                    NotNotifiedRecorded.class,
                    AssessmentEndorsed.class,
                    AssessmentDecidedAnew.class,
                    CriteriaApplied.class,
                    InvestigationStepRecorded.class,
                    HumanRightsConsideredInInvestigation.class,
                    PartTaken.class,
                    HoldExceptionUsed.class,
                    LossRecorded.class,
                    FindingMade.class,
                    ControlReviewCompleted.class,
                    InvestigationCompleted.class),
            KeepParts::acted);

    @Override
    public Hears hears() {
        return HEARD;
    }

    private static List<Change> acted(Received<?> received) {
        return List.of(
                OpenWork.othersAreWritten(),
                new Change(ACTED, Tuple.of(received.tenant(), received.subject(), received.actor())),
                touched(Streams.REVIEW.stream(received.tenant(), received.subject())),
                KeepHandlers.linkedTouched(received.tenant(), received.subject()));
    }
}
