package io.probity.notification.referral;

import io.probity.notification.referral.Referral.NotPrepared;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Superseded;
import io.probity.notification.referral.Referral.Withdrawal;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How each event changes a referral. */
final class ReferralHistory {
    private ReferralHistory() {}

    static Referral after(Referral referral, ReferralEvent event) {
        return switch (event) {
            case ReferralPrepared e ->
                new Prepared(e.referral(), e.grounds(), referral instanceof NotPrepared n ? n.amends() : List.of());
            case ReferralAmending e -> amending(referral, e);
            case ReferralAmended e -> referral instanceof Referred r ? r.amended(e.by()) : referral;
            case WithdrawalOvertaken _ -> referral instanceof Referred r ? r.with(Withdrawal.NONE) : referral;
            case ReferralSuperseded e ->
                referral instanceof Prepared p ? new Superseded(e.referral(), p.grounds()) : referral;
            case WithdrawalPrepared _ -> referral instanceof Referred r ? r.with(Withdrawal.PREPARED) : referral;
            case WithdrawalSigned e ->
                referral instanceof Referred r
                        ? r.with(Withdrawal.signed(
                                new Referral.Signed(e.content(), e.contentHash(), e.office(), e.at())))
                        : referral;
            case ReferralSigned e -> referral instanceof Prepared p ? signed(p, e) : referral;
            case ReferralAcknowledged e -> referral instanceof Referred r ? r.acknowledged(e.reference()) : referral;
            case AgencyDecided e -> referral instanceof Referred r ? r.decided(e.answer(), e.handedTo()) : referral;
            case FurtherInformationAsked e -> referral instanceof Referred r ? asked(r, e) : referral;
            case FurtherInformationGiven e -> referral instanceof Referred r ? given(r, e) : referral;
        };
    }

    private static Referral amending(Referral referral, ReferralAmending e) {
        return switch (referral) {
            case NotPrepared n -> new NotPrepared(Referral.and(n.amends(), e.earlier()));
            case Prepared p -> p.amending(e.earlier());
            case Superseded s -> s;
            case Referred r -> r;
        };
    }

    private static Referred signed(Prepared p, ReferralSigned e) {
        var signed = new Referral.Signed(e.content(), e.contentHash(), e.office(), e.at());
        return new Referred(
                e.referral(),
                p.grounds(),
                signed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Withdrawal.NONE,
                Optional.empty());
    }

    private static Referred asked(Referred r, FurtherInformationAsked e) {
        var question = new Referral.Question(e.question(), e.at(), Optional.empty());
        return r.withQuestions(
                Stream.concat(r.questions().stream(), Stream.of(question)).toList());
    }

    private static Referred given(Referred r, FurtherInformationGiven e) {
        return r.withQuestions(r.questions().stream()
                .map(q -> q.answer().isPresent()
                        ? q
                        : new Referral.Question(q.question(), q.askedAt(), Optional.of(e.answer())))
                .toList());
    }
}
