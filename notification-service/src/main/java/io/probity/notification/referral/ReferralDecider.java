package io.probity.notification.referral;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;
import static io.probity.notification.referral.ReferralRule.NOTHING_TO_WITHDRAW;
import static io.probity.notification.referral.ReferralRule.NOT_YET_REFERRED;
import static io.probity.notification.referral.ReferralRule.PACKAGE_IS_COMPLETE;
import static io.probity.notification.referral.ReferralRule.REFERRAL_WAS_PREPARED;
import static io.probity.notification.referral.ReferralRule.SIGNED_BY_A_PERMITTED_OFFICER;
import static io.probity.notification.referral.ReferralRule.SUPERSEDED;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.notification.referral.Referral.NotPrepared;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Superseded;
import io.probity.notification.referral.Referral.Withdrawal;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.notification.referral.ReferralCommand.ReplaceReferral;
import io.probity.notification.referral.ReferralCommand.SignReferral;
import io.probity.notification.referral.ReferralCommand.SignWithdrawal;
import io.probity.notification.referral.ReferralEvent.AgencyDecided;
import io.probity.notification.referral.ReferralEvent.FurtherInformationAsked;
import io.probity.notification.referral.ReferralEvent.FurtherInformationGiven;
import io.probity.notification.referral.ReferralEvent.ReferralAcknowledged;
import io.probity.notification.referral.ReferralEvent.ReferralAmending;
import io.probity.notification.referral.ReferralEvent.ReferralPrepared;
import io.probity.notification.referral.ReferralEvent.ReferralSigned;
import io.probity.notification.referral.ReferralEvent.ReferralSuperseded;
import io.probity.notification.referral.ReferralEvent.WithdrawalPrepared;
import io.probity.notification.referral.ReferralEvent.WithdrawalSigned;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prepared from an endorsed assessment, signed by who may, sent once, answered by its agency. */
public final class ReferralDecider implements Decider<ReferralCommand, Referral, ReferralEvent> {

    @Override
    public Referral initialState() {
        return new NotPrepared();
    }

    @Override
    public Decision<ReferralEvent> decide(ReferralCommand command, Referral referral) {
        return switch (referral) {
            case NotPrepared _ -> command instanceof PrepareReferral c ? prepare(c) : refuse(REFERRAL_WAS_PREPARED);
            case Prepared p ->
                switch (command) {
                    case PrepareReferral _ -> accept();
                    case SignReferral c -> sign(c, p);
                    case ReplaceReferral c -> accept(new ReferralSuperseded(p.referral(), c.at()));
                    case SignWithdrawal _ -> refuse(NOTHING_TO_WITHDRAW);
                    case ReferralCommand.AcknowledgeReferral _,
                            ReferralCommand.DecideOnReferral _,
                            ReferralCommand.AskForMore _,
                            ReferralCommand.GiveMore _ -> refuse(NOT_YET_REFERRED);
                };
            case Superseded _ ->
                command instanceof PrepareReferral || command instanceof ReplaceReferral
                        ? accept()
                        : refuse(SUPERSEDED);
            case Referred r -> Exchange.decide(command, r);
        };
    }

    private static Decision<ReferralEvent> prepare(PrepareReferral c) {
        ReferralPrepared prepared = new ReferralPrepared(c.referral(), c.grounds(), c.at());
        return c.amends()
                .map(earlier -> Decision.<ReferralEvent>accept(prepared, new ReferralAmending(c.referral(), earlier)))
                .orElseGet(() -> accept(prepared));
    }

    private static Decision<ReferralEvent> sign(SignReferral c, Prepared p) {
        Optional<String> office = p.grounds().officeOf(c.officer());
        if (office.isEmpty())
            return refuse(
                    SIGNED_BY_A_PERMITTED_OFFICER,
                    p.grounds().notifiers(p.referral().agency()));
        if (c.content().isBlank()) return refuse(PACKAGE_IS_COMPLETE);
        return accept(new ReferralSigned(
                p.referral(),
                p.grounds().formVersion(),
                c.content(),
                ContentHash.of(c.content()),
                c.officer().id(),
                office.get(),
                p.grounds().suspicionFormedAt(),
                c.at()));
    }

    @Override
    public Referral evolve(Referral referral, ReferralEvent event) {
        return switch (event) {
            case ReferralPrepared e -> new Prepared(e.referral(), e.grounds(), Optional.empty());
            case ReferralAmending e ->
                referral instanceof Prepared p
                        ? new Prepared(p.referral(), p.grounds(), Optional.of(e.earlier()))
                        : referral;
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
                Withdrawal.NONE);
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
