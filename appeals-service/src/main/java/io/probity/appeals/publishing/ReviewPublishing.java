package io.probity.appeals.publishing;

import io.probity.appeals.review.ReviewEvent;
import io.probity.appeals.review.ReviewEvent.AdverseMaterialPut;
import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.appeals.review.ReviewEvent.AppealUpheld;
import io.probity.appeals.review.ReviewEvent.ComplainantNoted;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.appeals.review.ReviewEvent.CorrectiveActionInstituted;
import io.probity.appeals.review.ReviewEvent.FollowUpAssigned;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.HandlerReturned;
import io.probity.appeals.review.ReviewEvent.InformationAdded;
import io.probity.appeals.review.ReviewEvent.InternalReviewExhausted;
import io.probity.appeals.review.ReviewEvent.MayorInformed;
import io.probity.appeals.review.ReviewEvent.OfficerCounselled;
import io.probity.appeals.review.ReviewEvent.OutcomeNoted;
import io.probity.appeals.review.ReviewEvent.PartNoted;
import io.probity.appeals.review.ReviewEvent.ResponseReceived;
import io.probity.appeals.review.ReviewEvent.ReviewClosed;
import io.probity.appeals.review.ReviewEvent.ReviewOfficerAppointed;
import io.probity.appeals.review.ReviewEvent.ReviewOutcomeTold;
import io.probity.appeals.review.ReviewEvent.ReviewPlanned;
import io.probity.appeals.review.ReviewEvent.ReviewStepRecorded;
import io.probity.appeals.review.ReviewEvent.ReviewerAssigned;
import io.probity.appeals.review.ReviewEvent.ReviewerStoodAside;
import io.probity.contracts.AppealsEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of reviews on the appeals topic; the facts it noted from other topics are not told again. */
@ApplicationScoped
public class ReviewPublishing implements Publishing<ReviewEvent> {

    @Override
    public Class<ReviewEvent> of() {
        return ReviewEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<ReviewEvent> recorded) {
        return Optional.ofNullable(told(recorded.event()))
                .map(told -> new Publication(Topics.APPEALS, recorded.stream().id(), told));
    }

    private static @Nullable AppealsEvent told(ReviewEvent event) {
        return switch (event) {
            case ComplaintNoted _,
                    ComplainantNoted _,
                    HandlerNoted _,
                    HandlerReturned _,
                    PartNoted _,
                    OutcomeNoted _,
                    InformationAdded _,
                    ReviewOfficerAppointed _ -> null;
            case AppealLodged e -> new AppealsEvent.AppealLodged(e.appeal());
            case ReviewerAssigned e -> new AppealsEvent.ReviewerAssigned(e.appeal(), e.office());
            case ReviewerStoodAside e -> new AppealsEvent.ReviewerStoodAside(e.appeal(), e.office());
            case InternalReviewExhausted e -> new AppealsEvent.InternalReviewExhausted(e.appeal());
            case ReviewPlanned e -> new AppealsEvent.ReviewPlanned(e.appeal());
            case ReviewStepRecorded e -> new AppealsEvent.ReviewStepRecorded(e.appeal(), code(e.kind()));
            case AdverseMaterialPut e -> new AppealsEvent.AdverseMaterialPut(e.appeal());
            case ResponseReceived e -> new AppealsEvent.ResponseReceived(e.appeal());
            case AppealDismissed e -> new AppealsEvent.AppealDismissed(e.appeal());
            case AppealUpheld e -> new AppealsEvent.AppealUpheld(e.appeal(), extent(e.extent()));
            case FollowUpAssigned e -> new AppealsEvent.FollowUpAssigned(e.appeal(), e.office());
            case OfficerCounselled e -> new AppealsEvent.OfficerCounselled(e.appeal(), e.officer());
            case CorrectiveActionInstituted e -> new AppealsEvent.CorrectiveActionInstituted(e.appeal(), e.action());
            case MayorInformed e -> new AppealsEvent.MayorInformed(e.appeal());
            case ReviewOutcomeTold e -> new AppealsEvent.ReviewOutcomeTold(e.appeal());
            case ReviewClosed e -> new AppealsEvent.ReviewClosed(e.appeal());
        };
    }

    private static AppealsEvent.Extent extent(ReviewEvent.Extent extent) {
        return switch (extent) {
            case WHOLLY -> AppealsEvent.Extent.WHOLLY;
            case IN_PART -> AppealsEvent.Extent.IN_PART;
        };
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
