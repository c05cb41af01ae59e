package io.probity.notification.referral;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;
import static io.probity.notification.referral.ReferralRule.AGENCY_GIVES_ITS_REFERENCE;
import static io.probity.notification.referral.ReferralRule.ANSWER_IS_GIVEN;
import static io.probity.notification.referral.ReferralRule.DECISION_STANDS;
import static io.probity.notification.referral.ReferralRule.NOTHING_TO_WITHDRAW;
import static io.probity.notification.referral.ReferralRule.ONE_AGENCY_REFERENCE;
import static io.probity.notification.referral.ReferralRule.ONE_QUESTION_AT_A_TIME;
import static io.probity.notification.referral.ReferralRule.PACKAGE_IS_COMPLETE;
import static io.probity.notification.referral.ReferralRule.QUESTION_IS_ASKED;
import static io.probity.notification.referral.ReferralRule.REFERRED_ONCE;
import static io.probity.notification.referral.ReferralRule.REFERRED_ON_TO_SOMEBODY;
import static io.probity.notification.referral.ReferralRule.SIGNED_BY_A_PERMITTED_OFFICER;
import static io.probity.notification.referral.ReferralRule.SOMETHING_WAS_ASKED;
import static io.probity.notification.referral.ReferralRule.WITHDRAWN_ONCE;

import io.probity.eventsourcing.decider.Decision;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.ReferralCommand.AcknowledgeReferral;
import io.probity.notification.referral.ReferralCommand.AmendReferrals;
import io.probity.notification.referral.ReferralCommand.AskForMore;
import io.probity.notification.referral.ReferralCommand.DecideOnReferral;
import io.probity.notification.referral.ReferralCommand.GiveMore;
import io.probity.notification.referral.ReferralCommand.MarkAmended;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.notification.referral.ReferralCommand.ReplaceReferral;
import io.probity.notification.referral.ReferralCommand.SignReferral;
import io.probity.notification.referral.ReferralCommand.SignWithdrawal;
import io.probity.notification.referral.ReferralEvent.AgencyDecided;
import io.probity.notification.referral.ReferralEvent.FurtherInformationAsked;
import io.probity.notification.referral.ReferralEvent.FurtherInformationGiven;
import io.probity.notification.referral.ReferralEvent.ReferralAcknowledged;
import io.probity.notification.referral.ReferralEvent.ReferralAmended;
import io.probity.notification.referral.ReferralEvent.WithdrawalOvertaken;
import io.probity.notification.referral.ReferralEvent.WithdrawalPrepared;
import io.probity.notification.referral.ReferralEvent.WithdrawalSigned;
import java.util.Collections;
import java.util.Optional;

/** What council and agency say to each other about a matter that was referred. */
final class Exchange {

    static Decision<ReferralEvent> decide(ReferralCommand command, Referred r) {
        return switch (command) {
            case PrepareReferral _ -> accept();
            case SignReferral _ -> refuse(REFERRED_ONCE);
            case ReplaceReferral c -> replace(c, r);
            case AmendReferrals _ -> accept();
            case MarkAmended c ->
                r.amendedBy().isPresent() ? accept() : accept(new ReferralAmended(r.referral(), c.by(), c.at()));
            case SignWithdrawal c -> withdraw(c, r);
            case AcknowledgeReferral c -> acknowledge(c, r);
            case DecideOnReferral c -> answer(c, r);
            case AskForMore c -> {
                if (c.question().isBlank()) yield refuse(QUESTION_IS_ASKED);
                if (r.open().isPresent()) yield refuse(ONE_QUESTION_AT_A_TIME);
                yield accept(new FurtherInformationAsked(r.referral(), c.question(), c.by(), c.at()));
            }
            case GiveMore c -> {
                if (r.hiddenFrom(c.officer().offices())
                        || Collections.disjoint(
                                c.officer().offices(), r.grounds().mayNotify()))
                    yield refuse(SIGNED_BY_A_PERMITTED_OFFICER);
                if (r.open().isEmpty()) yield refuse(SOMETHING_WAS_ASKED);
                if (c.answer().isBlank()) yield refuse(ANSWER_IS_GIVEN);
                yield accept(new FurtherInformationGiven(
                        r.referral(), c.answer(), c.officer().id(), c.at()));
            }
        };
    }

    /**
     * What takes its place amends it, and nothing is withdrawn any more; where nothing does, the agency is told, unless it
     * is done with the matter or has a later referral in the place of this one.
     */
    private static Decision<ReferralEvent> replace(ReplaceReferral c, Referred r) {
        if (c.by().isPresent())
            return r.withdrawal().waits()
                    ? accept(new WithdrawalOvertaken(r.referral(), c.by().get(), c.at()))
                    : accept();
        return r.isAnswered() || r.withdrawal().prepared() || r.amendedBy().isPresent()
                ? accept()
                : accept(new WithdrawalPrepared(r.referral(), c.at()));
    }

    private static Decision<ReferralEvent> withdraw(SignWithdrawal c, Referred r) {
        if (!r.withdrawal().prepared()) return refuse(NOTHING_TO_WITHDRAW);
        if (r.withdrawal().signed().isPresent()) return refuse(WITHDRAWN_ONCE);
        Optional<String> office = r.grounds().officeOf(c.officer());
        if (office.isEmpty())
            return refuse(
                    SIGNED_BY_A_PERMITTED_OFFICER,
                    r.grounds().notifiers(r.referral().agency()));
        if (c.content().isBlank()) return refuse(PACKAGE_IS_COMPLETE);
        return accept(new WithdrawalSigned(
                r.referral(),
                c.content(),
                ContentHash.of(c.content()),
                c.officer().id(),
                office.get(),
                c.at()));
    }

    private static Decision<ReferralEvent> acknowledge(AcknowledgeReferral c, Referred r) {
        if (c.reference().isBlank()) return refuse(AGENCY_GIVES_ITS_REFERENCE);
        if (r.agencyReference().isEmpty())
            return accept(new ReferralAcknowledged(r.referral(), c.reference(), c.by(), c.at()));
        return r.agencyReference().get().equals(c.reference()) ? accept() : refuse(ONE_AGENCY_REFERENCE);
    }

    private static Decision<ReferralEvent> answer(DecideOnReferral c, Referred r) {
        if (c.answer() == Answer.REFERRED_ON
                && c.handedTo().filter(to -> !to.isBlank()).isEmpty()) return refuse(REFERRED_ON_TO_SOMEBODY);
        boolean same = r.answer().filter(c.answer()::equals).isPresent()
                && r.handedTo().equals(c.handedTo());
        if (same) return accept();
        if (r.answer().filter(given -> given != Answer.RETAINED).isPresent()) return refuse(DECISION_STANDS);
        return accept(new AgencyDecided(r.referral(), c.answer(), c.handedTo(), c.by(), c.at()));
    }

    private Exchange() {}
}
