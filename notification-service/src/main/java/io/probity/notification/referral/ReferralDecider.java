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
import io.probity.notification.referral.ReferralCommand.AmendReferrals;
import io.probity.notification.referral.ReferralCommand.MarkAmended;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.notification.referral.ReferralCommand.ReplaceReferral;
import io.probity.notification.referral.ReferralCommand.SignReferral;
import io.probity.notification.referral.ReferralCommand.SignWithdrawal;
import io.probity.notification.referral.ReferralEvent.ReferralAmending;
import io.probity.notification.referral.ReferralEvent.ReferralPrepared;
import io.probity.notification.referral.ReferralEvent.ReferralSigned;
import io.probity.notification.referral.ReferralEvent.ReferralSuperseded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prepared from an endorsed assessment, signed by who may, sent once, answered by its agency. */
public final class ReferralDecider implements Decider<ReferralCommand, Referral, ReferralEvent> {

    @Override
    public Referral initialState() {
        return new NotPrepared(List.of());
    }

    @Override
    public Decision<ReferralEvent> decide(ReferralCommand command, Referral referral) {
        return switch (referral) {
            case NotPrepared n -> before(command, n);
            case Prepared p ->
                switch (command) {
                    case PrepareReferral _, MarkAmended _ -> accept();
                    case AmendReferrals c -> amend(c, p.amends());
                    case SignReferral c -> sign(c, p);
                    case ReplaceReferral c -> accept(new ReferralSuperseded(p.referral(), c.at()));
                    case SignWithdrawal _ -> refuse(NOTHING_TO_WITHDRAW);
                    case ReferralCommand.AcknowledgeReferral _,
                            ReferralCommand.DecideOnReferral _,
                            ReferralCommand.AskForMore _,
                            ReferralCommand.GiveMore _ -> refuse(NOT_YET_REFERRED);
                };
            case Superseded _ ->
                switch (command) {
                    case PrepareReferral _, ReplaceReferral _, AmendReferrals _, MarkAmended _ -> accept();
                    case SignReferral _,
                            SignWithdrawal _,
                            ReferralCommand.AcknowledgeReferral _,
                            ReferralCommand.DecideOnReferral _,
                            ReferralCommand.AskForMore _,
                            ReferralCommand.GiveMore _ -> refuse(SUPERSEDED);
                };
            case Referred r -> Exchange.decide(command, r);
        };
    }

    /** What it amends may be heard of before it is: the two come in two events. */
    private static Decision<ReferralEvent> before(ReferralCommand command, NotPrepared n) {
        return switch (command) {
            case PrepareReferral c -> accept(new ReferralPrepared(c.referral(), c.grounds(), c.at()));
            case AmendReferrals c -> amend(c, n.amends());
            case MarkAmended _ -> accept();
            case SignReferral _,
                    ReplaceReferral _,
                    SignWithdrawal _,
                    ReferralCommand.AcknowledgeReferral _,
                    ReferralCommand.DecideOnReferral _,
                    ReferralCommand.AskForMore _,
                    ReferralCommand.GiveMore _ -> refuse(REFERRAL_WAS_PREPARED);
        };
    }

    private static Decision<ReferralEvent> amend(AmendReferrals c, List<UUID> known) {
        return new Decision.Accepted<>(c.earlier().stream()
                .filter(earlier -> !known.contains(earlier))
                .<ReferralEvent>map(earlier -> new ReferralAmending(c.referral(), earlier))
                .toList());
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
        return ReferralHistory.after(referral, event);
    }
}
