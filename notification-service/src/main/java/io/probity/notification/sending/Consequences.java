package io.probity.notification.sending;

import io.probity.eventsourcing.handling.Intent;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand;
import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.clock.ClockRef;
import io.probity.notification.letter.Letter;
import io.probity.notification.letter.Letter.Unsettled;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.letter.LetterRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a settled letter means for the clock that waits for it. In one transaction with it. */
public final class Consequences {

    /** The person has been told (HV-08, HV-10). */
    public static List<Intent<?, ?, ?>> ofLeaving(String council, Letter letter, Instant at) {
        return onClock(council, letter, clock -> new MeetClock(clock, at));
    }

    /** Nobody can be told. */
    static List<Intent<?, ?, ?>> ofNobodyToTell(String council, Letter letter, Instant at) {
        return onClock(council, letter, clock -> new LapseClock(clock, "nobody-to-tell", at));
    }

    private static List<Intent<?, ?, ?>> onClock(
            String council, Letter letter, Function<ClockRef, ClockCommand> command) {
        return unsettled(letter)
                .flatMap(Consequences::clock)
                .<List<Intent<?, ?, ?>>>map(
                        clock -> List.of(Streams.CLOCK.intent(council, clock.id(), command.apply(clock))))
                .orElse(List.of());
    }

    private static Optional<ClockRef> clock(LetterRef letter) {
        return letter.meets()
                .flatMap(id -> stoppedBy(letter.kind()).map(kind -> new ClockRef(id, letter.complaint(), kind)));
    }

    private static Optional<ClockKind> stoppedBy(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> Optional.of(ClockKind.ACKNOWLEDGEMENT);
            case OUTCOME -> Optional.of(ClockKind.OUTCOME_TOLD);
            case APPEAL_OUTCOME, OUT_OF_SCOPE, AGENCY_NOTICE -> Optional.empty();
        };
    }

    private static Optional<LetterRef> unsettled(Letter letter) {
        return letter instanceof Unsettled unsettled ? Optional.of(unsettled.letter()) : Optional.empty();
    }

    private Consequences() {}
}
