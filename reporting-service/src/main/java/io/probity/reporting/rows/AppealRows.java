package io.probity.reporting.rows;

import static io.probity.reporting.rows.Table.APPEAL;

import io.probity.contracts.AppealsEvent;
import io.probity.contracts.AppealsEvent.AdverseMaterialPut;
import io.probity.contracts.AppealsEvent.AppealDismissed;
import io.probity.contracts.AppealsEvent.AppealLodged;
import io.probity.contracts.AppealsEvent.AppealUpheld;
import io.probity.contracts.AppealsEvent.CorrectiveActionInstituted;
import io.probity.contracts.AppealsEvent.Extent;
import io.probity.contracts.AppealsEvent.FollowUpAssigned;
import io.probity.contracts.AppealsEvent.InternalReviewExhausted;
import io.probity.contracts.AppealsEvent.MayorInformed;
import io.probity.contracts.AppealsEvent.OfficerCounselled;
import io.probity.contracts.AppealsEvent.ResponseReceived;
import io.probity.contracts.AppealsEvent.ReviewClosed;
import io.probity.contracts.AppealsEvent.ReviewOutcomeTold;
import io.probity.contracts.AppealsEvent.ReviewPlanned;
import io.probity.contracts.AppealsEvent.ReviewStepRecorded;
import io.probity.contracts.AppealsEvent.ReviewerAssigned;
import io.probity.contracts.AppealsEvent.ReviewerStoodAside;
import io.probity.eventsourcing.inbox.Received;
import java.time.Instant;
import java.util.List;

/** Appeals and their results. Which officer was counselled is not among it. */
final class AppealRows {

    private AppealRows() {}

    static void of(AppealsEvent event, Received<?> received, Changes c) {
        Instant at = received.at();
        switch (event) {
            case AppealLodged e -> c.about(APPEAL, List.of(e.appeal()), "lodged_at", at);
            case ReviewerAssigned e -> c.about(APPEAL, List.of(e.appeal()), "office", e.office());
            case ReviewerStoodAside e -> c.about(APPEAL, List.of(e.appeal()), "stood_aside_at", at);
            case InternalReviewExhausted e -> decided(e.appeal(), "no-internal-reviewer", at, c);
            case ReviewPlanned e -> c.about(APPEAL, List.of(e.appeal()), "planned_at", at);
            case ReviewStepRecorded e -> c.about(APPEAL, List.of(e.appeal()), "last_step_at", at);
            case AdverseMaterialPut e -> c.about(APPEAL, List.of(e.appeal()), "adverse_put_at", at);
            case ResponseReceived e -> c.about(APPEAL, List.of(e.appeal()), "responded_at", at);
            case AppealDismissed e -> decided(e.appeal(), "dismissed", at, c);
            case AppealUpheld e ->
                decided(e.appeal(), e.extent() == Extent.WHOLLY ? "upheld-wholly" : "upheld-in-part", at, c);
            case FollowUpAssigned ignored -> {
                // Who decided stays; that another sees to what follows tells of a conflict of interest (HV-36).
            }
            case OfficerCounselled e -> c.about(APPEAL, List.of(e.appeal()), "counselled_at", at);
            case CorrectiveActionInstituted e ->
                c.about(APPEAL, List.of(e.appeal()), "action", e.action(), "instituted_at", at);
            case MayorInformed e -> c.about(APPEAL, List.of(e.appeal()), "mayor_informed_at", at);
            case ReviewOutcomeTold e -> c.about(APPEAL, List.of(e.appeal()), "told_at", at);
            case ReviewClosed e -> c.about(APPEAL, List.of(e.appeal()), "closed_at", at);
        }
    }

    private static void decided(String appeal, String result, Instant at, Changes c) {
        c.about(APPEAL, List.of(appeal), "result", result, "decided_at", at);
    }
}
