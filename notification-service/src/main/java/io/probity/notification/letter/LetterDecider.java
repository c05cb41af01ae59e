package io.probity.notification.letter;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;
import static io.probity.notification.letter.LetterRule.LETTER_IS_BEING_SENT;
import static io.probity.notification.letter.LetterRule.LETTER_IS_SENT_ONCE;
import static io.probity.notification.letter.LetterRule.LETTER_WAS_DRAFTED;
import static io.probity.notification.letter.LetterRule.POSTED_BY_TODAY;
import static io.probity.notification.letter.LetterRule.SENDING_WAS_BEGUN;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.notification.letter.Letter.NotDrafted;
import io.probity.notification.letter.Letter.Sending;
import io.probity.notification.letter.Letter.Settled;
import io.probity.notification.letter.Letter.Unsettled;
import io.probity.notification.letter.Letter.Waiting;
import io.probity.notification.letter.LetterCommand.BeginSending;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterCommand.FindNobodyToWriteTo;
import io.probity.notification.letter.LetterCommand.RecordFailure;
import io.probity.notification.letter.LetterCommand.RecordPosted;
import io.probity.notification.letter.LetterCommand.RecordSent;
import io.probity.notification.letter.LetterEvent.LetterDrafted;
import io.probity.notification.letter.LetterEvent.LetterFailed;
import io.probity.notification.letter.LetterEvent.LetterPosted;
import io.probity.notification.letter.LetterEvent.LetterSendingBegun;
import io.probity.notification.letter.LetterEvent.LetterSent;
import io.probity.notification.letter.LetterEvent.LetterWithoutRecipient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Drafted once, claimed before it is sent, and settled once. */
public final class LetterDecider implements Decider<LetterCommand, Letter, LetterEvent> {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Override
    public Letter initialState() {
        return new NotDrafted();
    }

    @Override
    public Decision<LetterEvent> decide(LetterCommand command, Letter letter) {
        return switch (letter) {
            case NotDrafted _ ->
                command instanceof DraftLetter c
                        ? accept(new LetterDrafted(c.letter(), c.at()))
                        : refuse(LETTER_WAS_DRAFTED);
            case Waiting w -> decide(command, w);
            case Sending s -> s.isClaimedAt(command.at()) ? decide(command, s) : decide(command, s.ranOut());
            case Settled _ -> command instanceof DraftLetter ? accept() : refuse(LETTER_IS_SENT_ONCE);
        };
    }

    private static Decision<LetterEvent> decide(LetterCommand command, Waiting w) {
        return switch (command) {
            case DraftLetter _ -> accept();
            case BeginSending c ->
                c.parts()
                        .missingFrom(w.letter().kind())
                        .<Decision<LetterEvent>>map(Decision::refuse)
                        .orElseGet(() ->
                                accept(new LetterSendingBegun(w.letter(), w.attempts() + 1, w.mayHaveLeft(), c.at())));
            case RecordFailure c -> fail(w, c);
            case FindNobodyToWriteTo c -> accept(new LetterWithoutRecipient(w.letter(), c.at()));
            case RecordPosted c -> post(w.letter(), c);
            case RecordSent c -> send(w, c);
        };
    }

    private static Decision<LetterEvent> decide(LetterCommand command, Sending s) {
        return switch (command) {
            case DraftLetter _ -> accept();
            case RecordSent c -> send(s, c);
            case RecordFailure c -> c.attempt() == s.attempts() ? fail(s, c) : refuse(LETTER_IS_BEING_SENT);
            case BeginSending _, FindNobodyToWriteTo _, RecordPosted _ -> refuse(LETTER_IS_BEING_SENT);
        };
    }

    /** Whoever held an earlier claim and comes back late has sent it all the same. */
    private static Decision<LetterEvent> send(Unsettled letter, RecordSent c) {
        return c.attempt() < 1 || c.attempt() > letter.attempts()
                ? refuse(SENDING_WAS_BEGUN)
                : accept(new LetterSent(letter.letter(), c.attempt(), c.contentHash(), c.at()));
    }

    private static Decision<LetterEvent> post(LetterRef letter, RecordPosted c) {
        // A day in Australia begins before the same day in UTC: one day's grace.
        return c.postedOn()
                        .isAfter(c.at().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1))
                ? refuse(POSTED_BY_TODAY)
                : accept(new LetterPosted(letter, c.officer(), c.postedOn(), c.at()));
    }

    private static Decision<LetterEvent> fail(Unsettled letter, RecordFailure c) {
        int failures = letter.failures() + 1;
        return accept(new LetterFailed(letter.letter(), failures, c.reason(), tryAgain(failures, c.at()), c.at()));
    }

    /** Twice as long each time, an hour at most: a mail server that is back is noticed within the hour. */
    private static Instant tryAgain(int failures, Instant at) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, 10));
        return at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    @Override
    public Letter evolve(Letter letter, LetterEvent event) {
        return switch (event) {
            case LetterDrafted e -> new Waiting(e.letter(), 0, 0, false, e.at());
            case LetterSendingBegun e ->
                new Sending(e.letter(), e.attempt(), failuresOf(letter), e.mayHaveLeftBefore(), e.at());
            case LetterFailed e ->
                new Waiting(e.letter(), attemptsOf(letter), e.failures(), mayHaveLeft(letter, e), e.tryAgainAt());
            case LetterSent e -> new Settled(e.letter());
            case LetterPosted e -> new Settled(e.letter());
            case LetterWithoutRecipient e -> new Settled(e.letter());
        };
    }

    private static int attemptsOf(Letter letter) {
        return letter instanceof Unsettled unsettled ? unsettled.attempts() : 0;
    }

    private static int failuresOf(Letter letter) {
        return letter instanceof Unsettled unsettled ? unsettled.failures() : 0;
    }

    private static boolean mayHaveLeft(Letter letter, LetterFailed failed) {
        return switch (letter) {
            case Waiting w -> w.mayHaveLeft() || failed.mayHaveLeft();
            case Sending s when s.isClaimedAt(failed.at()) -> s.mayHaveLeft() || failed.mayHaveLeft();
            case Sending s -> s.ranOut().mayHaveLeft();
            case NotDrafted _, Settled _ -> false;
        };
    }
}
