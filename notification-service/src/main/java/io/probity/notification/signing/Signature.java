package io.probity.notification.signing;

import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Request;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.referral.Officer;
import io.probity.notification.referral.Referral;
import io.probity.notification.referral.Referral.NotPrepared;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Superseded;
import io.probity.notification.referral.ReferralCommand;
import io.probity.notification.referral.ReferralCommand.MarkAmended;
import io.probity.notification.referral.ReferralCommand.SignReferral;
import io.probity.notification.referral.ReferralCommand.SignWithdrawal;
import io.probity.notification.referral.ReferralEvent;
import io.probity.notification.referral.ReferralRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One officer's signature, and all that follows from it at the same moment. */
record Signature(Officer officer, Instant at, Request request) {

    Intent<ReferralCommand, Referral, ReferralEvent> on(String council, UUID referral, String content) {
        var sign = new SignReferral(officer, content, at);
        return Streams.REFERRAL.intent(council, referral, sign);
    }

    Intent<ReferralCommand, Referral, ReferralEvent> withdrawing(String council, UUID referral, String content) {
        var sign = new SignWithdrawal(officer, content, at);
        return Streams.REFERRAL.intent(council, referral, sign);
    }

    /** The agency is told that something awaits it, as of a referral; what is signed already was told of. */
    List<Intent<?, ?, ?>> toldOfWithdrawal(String council, Referral state) {
        if (!(state instanceof Referred r)
                || !r.withdrawal().prepared()
                || r.withdrawal().signed().isPresent()) return List.of();
        var id = r.referral().id().toString();
        var notice = LetterKind.AGENCY_NOTICE.in(r.referral().complaint(), id, id + "/withdrawal");
        return List.of(Streams.LETTER.intent(council, notice.id(), new DraftLetter(notice, at)));
    }

    /** The clock of notification stops (MC-11), and the agency is told that something awaits it. */
    List<Intent<?, ?, ?>> consequences(String council, Referral state) {
        return switch (state) {
            case Prepared p ->
                Stream.concat(consequences(council, p.referral()).stream(), amended(council, p))
                        .toList();
            case Referred _, Superseded _, NotPrepared _ -> List.of();
        };
    }

    /** What the agency has is one matter: a withdrawal would be of what it was told last. */
    private Stream<Intent<?, ?, ?>> amended(String council, Prepared p) {
        var mark = new MarkAmended(p.referral().id(), at);
        return p.amends().stream().map(earlier -> Streams.REFERRAL.intent(council, earlier, mark));
    }

    private List<Intent<?, ?, ?>> consequences(String council, ReferralRef referral) {
        var clock = ClockKind.AGENCY_NOTIFICATION.in(referral.complaint(), referral.decision());
        var id = referral.id().toString();
        var notice = LetterKind.AGENCY_NOTICE.in(referral.complaint(), id, id);
        return List.of(
                Streams.CLOCK.intent(council, clock.id(), new MeetClock(clock, at)),
                Streams.LETTER.intent(council, notice.id(), new DraftLetter(notice, at)));
    }
}
