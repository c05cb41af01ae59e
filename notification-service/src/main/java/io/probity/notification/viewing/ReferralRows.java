package io.probity.notification.viewing;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.store.Recorded;
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
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Referrals as rows, without their content. */
@ApplicationScoped
public class ReferralRows implements LocalProjection<ReferralEvent> {
    private static final NewRows PREPARED = NewRows.of(
            "referral_view",
            "tenant text",
            "referral uuid",
            "complaint uuid",
            "agency text",
            "way text",
            "category text",
            "suspicion_formed_at timestamptz",
            "prepared_at timestamptz",
            "form_version text");
    private static final String SIGNED = """
            update referral_view set referred_at = $3, office = $4, content_hash = $5
            where tenant = $1 and referral = $2""";
    private static final String ACKNOWLEDGED =
            "update referral_view set agency_reference = $3 where tenant = $1 and referral = $2";
    private static final String DECIDED = """
            update referral_view set decision = $3, handed_to = $4, decided_at = $5
            where tenant = $1 and referral = $2""";
    private static final String SUPERSEDED =
            "update referral_view set superseded_at = $3 where tenant = $1 and referral = $2";
    private static final String WITHDRAWAL_PREPARED =
            "update referral_view set withdrawal_prepared_at = $3 where tenant = $1 and referral = $2";
    private static final String WITHDRAWAL_OVERTAKEN =
            "update referral_view set withdrawal_prepared_at = null where tenant = $1 and referral = $2";
    private static final String WITHDRAWN =
            "update referral_view set withdrawn_at = $3 where tenant = $1 and referral = $2";
    private static final String QUESTIONED =
            "update referral_view set question_open = $3 where tenant = $1 and referral = $2";

    @Override
    public String name() {
        return "referral-view";
    }

    @Override
    public Class<ReferralEvent> of() {
        return ReferralEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<ReferralEvent> recorded) {
        return row(recorded.stream().tenant(), recorded.event()).stream().toList();
    }

    private static Optional<Change> row(String tenant, ReferralEvent event) {
        Tuple key = Tuple.tuple().addString(tenant).addUUID(event.referral().id());
        return switch (event) {
            case ReferralPrepared e -> Optional.of(PREPARED.row(prepared(key, e)));
            case ReferralAmending _, ReferralAmended _ -> Optional.empty();
            case ReferralSuperseded e -> at(SUPERSEDED, key, e.at());
            case WithdrawalPrepared e -> at(WITHDRAWAL_PREPARED, key, e.at());
            case WithdrawalOvertaken _ -> Optional.of(new Change(WITHDRAWAL_OVERTAKEN, key));
            case WithdrawalSigned e -> at(WITHDRAWN, key, e.at());
            case ReferralSigned e ->
                Optional.of(new Change(
                        SIGNED,
                        key.addOffsetDateTime(Change.utc(e.at()))
                                .addString(e.office())
                                .addString(e.contentHash())));
            case ReferralAcknowledged e -> Optional.of(new Change(ACKNOWLEDGED, key.addString(e.reference())));
            case AgencyDecided e ->
                Optional.of(new Change(
                        DECIDED,
                        key.addString(code(e.answer()))
                                .addString(e.handedTo().orElse(null))
                                .addOffsetDateTime(Change.utc(e.at()))));
            case FurtherInformationAsked _ -> Optional.of(new Change(QUESTIONED, key.addBoolean(true)));
            case FurtherInformationGiven _ -> Optional.of(new Change(QUESTIONED, key.addBoolean(false)));
        };
    }

    private static Optional<Change> at(String statement, Tuple key, Instant at) {
        return Optional.of(new Change(statement, key.addOffsetDateTime(Change.utc(at))));
    }

    private static Tuple prepared(Tuple key, ReferralPrepared e) {
        return key.addUUID(e.referral().complaint())
                .addString(e.referral().agencyId())
                .addString(code(e.grounds().way()))
                .addString(e.grounds().category())
                .addOffsetDateTime(Change.utc(e.grounds().suspicionFormedAt()))
                .addOffsetDateTime(Change.utc(e.at()))
                .addString(e.grounds().formVersion());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
