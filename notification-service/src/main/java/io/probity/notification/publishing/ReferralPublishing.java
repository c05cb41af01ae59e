package io.probity.notification.publishing;

import io.probity.contracts.NotificationEvent;
import io.probity.contracts.NotificationEvent.ReferredToAgency;
import io.probity.contracts.NotificationEvent.ReferredToCCC;
import io.probity.contracts.NotificationEvent.ReferredToIBAC;
import io.probity.contracts.NotificationEvent.ReferredToICAC;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import io.probity.notification.referral.Answer;
import io.probity.notification.referral.ReferralEvent;
import io.probity.notification.referral.ReferralEvent.AgencyDecided;
import io.probity.notification.referral.ReferralEvent.FurtherInformationAsked;
import io.probity.notification.referral.ReferralEvent.FurtherInformationGiven;
import io.probity.notification.referral.ReferralEvent.ReferralAcknowledged;
import io.probity.notification.referral.ReferralEvent.ReferralAmended;
import io.probity.notification.referral.ReferralEvent.ReferralAmending;
import io.probity.notification.referral.ReferralEvent.ReferralPrepared;
import io.probity.notification.referral.ReferralEvent.ReferralSigned;
import io.probity.notification.referral.ReferralEvent.ReferralSuperseded;
import io.probity.notification.referral.ReferralEvent.WithdrawalOvertaken;
import io.probity.notification.referral.ReferralEvent.WithdrawalPrepared;
import io.probity.notification.referral.ReferralEvent.WithdrawalSigned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the world is told of referrals: which, when, by whom, with which hash; never the package. */
@ApplicationScoped
public class ReferralPublishing implements Publishing<ReferralEvent> {

    @Override
    public Class<ReferralEvent> of() {
        return ReferralEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<ReferralEvent> recorded) {
        ReferralEvent event = recorded.event();
        return told(event)
                .map(told ->
                        new Publication(Topics.NOTIFICATION, event.referral().complaint(), told));
    }

    private static Optional<NotificationEvent> told(ReferralEvent event) {
        String id = event.referral().id().toString();
        String agency = event.referral().agencyId();
        return switch (event) {
            case ReferralPrepared e ->
                Optional.of(new NotificationEvent.ReferralPrepared(
                        id, agency, e.referral().assessment()));
            case ReferralAmending _, ReferralAmended _ -> Optional.empty();
            case ReferralSuperseded _ -> Optional.of(new NotificationEvent.ReferralSuperseded(id, agency));
            case WithdrawalPrepared _ -> Optional.of(new NotificationEvent.WithdrawalPrepared(id, agency));
            case WithdrawalOvertaken _ -> Optional.of(new NotificationEvent.WithdrawalOvertaken(id, agency));
            case WithdrawalSigned e ->
                Optional.of(new NotificationEvent.ReferralWithdrawn(id, agency, e.contentHash(), e.signatory()));
            case ReferralSigned e -> Optional.of(referred(id, e));
            case ReferralAcknowledged e ->
                Optional.of(new NotificationEvent.ReferralAcknowledged(id, agency, e.reference()));
            case AgencyDecided e -> Optional.of(new NotificationEvent.AgencyDecided(id, agency, decision(e.answer())));
            case FurtherInformationAsked _ -> Optional.of(new NotificationEvent.FurtherInformationAsked(id, agency));
            case FurtherInformationGiven _ -> Optional.of(new NotificationEvent.FurtherInformationGiven(id, agency));
        };
    }

    /** Three agencies have events of their own; another that a pack names is told by its id. */
    private static NotificationEvent referred(String id, ReferralSigned e) {
        String agency = e.referral().agencyId();
        return switch (agency) {
            case "ccc" -> new ReferredToCCC(id, e.formVersion(), e.contentHash(), e.signatory(), e.suspicionFormedAt());
            case "ibac" ->
                new ReferredToIBAC(id, e.formVersion(), e.contentHash(), e.signatory(), e.suspicionFormedAt());
            case "icac" ->
                new ReferredToICAC(id, e.formVersion(), e.contentHash(), e.signatory(), e.suspicionFormedAt());
            default ->
                new ReferredToAgency(
                        id, agency, e.formVersion(), e.contentHash(), e.signatory(), e.suspicionFormedAt());
        };
    }

    private static NotificationEvent.AgencyDecision decision(Answer answer) {
        return switch (answer) {
            case RETAINED -> NotificationEvent.AgencyDecision.RETAINED;
            case REFERRED_ON -> NotificationEvent.AgencyDecision.REFERRED_ON;
            case REFERRED_BACK -> NotificationEvent.AgencyDecision.REFERRED_BACK;
            case NO_ACTION -> NotificationEvent.AgencyDecision.NO_ACTION;
        };
    }
}
