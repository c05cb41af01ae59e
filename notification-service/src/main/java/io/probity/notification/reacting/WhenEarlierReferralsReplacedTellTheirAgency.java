package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.EarlierReferralsReplaced;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.referral.ReferralCommand.AmendReferrals;
import io.probity.notification.referral.ReferralCommand.ReplaceReferral;
import io.probity.notification.referral.ReferralRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Referrals of decisions before are not signed any more; whom one of them reached is told of the new decision: by the
 * referral that amends it, or that there is none (HV-37, CA-04).
 */
@ApplicationScoped
public class WhenEarlierReferralsReplacedTellTheirAgency implements Reaction<EarlierReferralsReplaced> {

    @Override
    public Class<EarlierReferralsReplaced> to() {
        return EarlierReferralsReplaced.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<EarlierReferralsReplaced> received) {
        List<UUID> earlier = earlier(received);
        Optional<ReferralRef> next = next(received);
        var replace = new ReplaceReferral(next.map(ReferralRef::id), received.at());
        return Stream.<Intent<?, ?, ?>>concat(
                        next.stream()
                                .map(it -> Streams.REFERRAL.intent(
                                        received.tenant(), it.id(), new AmendReferrals(it, earlier))),
                        earlier.stream().map(id -> Streams.REFERRAL.intent(received.tenant(), id, replace)))
                .toList();
    }

    private static List<UUID> earlier(Received<EarlierReferralsReplaced> received) {
        EarlierReferralsReplaced e = received.event();
        Stream<UUID> first = e.first()
                ? Stream.of(ReferralRef.to(e.agency(), received.subject(), e.assessment())
                        .id())
                : Stream.empty();
        return Stream.concat(first, e.referrals().stream().map(UUID::fromString))
                .toList();
    }

    private static Optional<ReferralRef> next(Received<EarlierReferralsReplaced> received) {
        EarlierReferralsReplaced e = received.event();
        return e.referral()
                .map(id -> new ReferralRef(UUID.fromString(id), received.subject(), e.assessment(), e.agency()));
    }
}
