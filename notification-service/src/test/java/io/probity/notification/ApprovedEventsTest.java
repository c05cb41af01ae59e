package io.probity.notification;

import io.probity.notification.clock.ClockEvent;
import io.probity.notification.clock.ClockEvent.ClockLapsed;
import io.probity.notification.clock.ClockEvent.ClockLapsedBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockMet;
import io.probity.notification.clock.ClockEvent.ClockMetBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockStarted;
import io.probity.notification.clock.ClockEvent.DueSoon;
import io.probity.notification.clock.ClockEvent.Overdue;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.clock.ClockRef;
import io.probity.notification.clock.DueDate;
import io.probity.notification.letter.LetterEvent;
import io.probity.notification.letter.LetterEvent.LetterDrafted;
import io.probity.notification.letter.LetterEvent.LetterFailed;
import io.probity.notification.letter.LetterEvent.LetterPosted;
import io.probity.notification.letter.LetterEvent.LetterSendingBegun;
import io.probity.notification.letter.LetterEvent.LetterSent;
import io.probity.notification.letter.LetterEvent.LetterWithoutRecipient;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.letter.LetterRef;
import io.probity.notification.referral.Answer;
import io.probity.notification.referral.Grounds;
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
import io.probity.notification.referral.ReferralRef;
import io.probity.notification.referral.Way;
import io.probity.testing.ApprovedEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ApprovedEventsTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:02:03.000004Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final UUID COMPLAINT = new UUID(1, 1);
    private static final ClockRef CLOCK = new ClockRef(new UUID(1, 2), COMPLAINT, ClockKind.OUTCOME_TOLD);
    private static final DueDate DUE = new DueDate(
            DAY.minusDays(14),
            "assessment/investigation/1/9",
            DAY,
            DAY.minusDays(3),
            "14 calendar days",
            "HV-10",
            "Australia/Brisbane");
    private static final LetterRef LETTER =
            new LetterRef(new UUID(1, 3), COMPLAINT, LetterKind.OUTCOME, "investigation-1", Optional.of(CLOCK.id()));
    private static final ReferralRef REFERRAL = new ReferralRef(new UUID(1, 4), COMPLAINT, "assessment-1", "ibac");
    private static final Grounds GROUNDS =
            new Grounds(Way.AT_ONCE, "notify", AT, Set.of("ceo"), "1", "ironbark", "5.0", "ceo");

    @TestFactory
    Stream<DynamicTest> approved() {
        return ApprovedEvents.of(ClockEvent.class, LetterEvent.class, ReferralEvent.class)
                .samples(
                        new ClockStarted(CLOCK, DUE, AT),
                        new ClockMetBeforeStart(CLOCK, AT),
                        new ClockMet(CLOCK, DAY, AT),
                        new DueSoon(CLOCK, DAY, AT),
                        new Overdue(CLOCK, DAY, AT),
                        new ClockLapsed(CLOCK, DAY, "nobody-to-tell", AT),
                        new ClockLapsedBeforeStart(CLOCK, "closed", AT),
                        new LetterDrafted(LETTER, AT),
                        new LetterSendingBegun(LETTER, 2, true, AT),
                        new LetterSent(LETTER, 2, "ab12", AT),
                        new LetterPosted(LETTER, "officer-1", DAY, AT),
                        new LetterFailed(LETTER, 3, "mail-server", AT, AT),
                        new LetterWithoutRecipient(LETTER, AT),
                        new ReferralPrepared(REFERRAL, GROUNDS, AT),
                        new ReferralAmending(REFERRAL, new UUID(1, 5)),
                        new ReferralSuperseded(REFERRAL, AT),
                        new ReferralAmended(REFERRAL, new UUID(1, 6), AT),
                        new WithdrawalOvertaken(REFERRAL, new UUID(1, 6), AT),
                        new WithdrawalPrepared(REFERRAL, AT),
                        new WithdrawalSigned(REFERRAL, "{}", "ab12", "officer-1", "ceo", AT),
                        new ReferralSigned(REFERRAL, "1", "{}", "ab12", "officer-1", "ceo", AT, AT),
                        new ReferralAcknowledged(REFERRAL, "IB-1", "liaison-1", AT),
                        new AgencyDecided(
                                REFERRAL, Answer.REFERRED_ON, Optional.of("victorian-ombudsman"), "liaison-1", AT),
                        new FurtherInformationAsked(REFERRAL, "Which till?", "liaison-1", AT),
                        new FurtherInformationGiven(REFERRAL, "The second.", "officer-1", AT))
                .tests();
    }
}
