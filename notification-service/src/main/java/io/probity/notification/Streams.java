package io.probity.notification;

import io.probity.eventsourcing.handling.Aggregate;
import io.probity.notification.clock.Clock;
import io.probity.notification.clock.ClockCommand;
import io.probity.notification.clock.ClockDecider;
import io.probity.notification.clock.ClockEvent;
import io.probity.notification.letter.Letter;
import io.probity.notification.letter.LetterCommand;
import io.probity.notification.letter.LetterDecider;
import io.probity.notification.letter.LetterEvent;
import io.probity.notification.referral.Referral;
import io.probity.notification.referral.ReferralCommand;
import io.probity.notification.referral.ReferralDecider;
import io.probity.notification.referral.ReferralEvent;

/** The aggregates of this service, and the names their streams begin with. */
public final class Streams {
    public static final Aggregate<ClockCommand, Clock, ClockEvent> CLOCK =
            Aggregate.of("clock", ClockEvent.class, Clock.class, new ClockDecider());
    public static final Aggregate<LetterCommand, Letter, LetterEvent> LETTER =
            Aggregate.of("letter", LetterEvent.class, Letter.class, new LetterDecider());
    public static final Aggregate<ReferralCommand, Referral, ReferralEvent> REFERRAL =
            Aggregate.of("referral", ReferralEvent.class, Referral.class, new ReferralDecider());

    private Streams() {}
}
