package io.probity.notification.sending;

import io.probity.eventsourcing.decider.Rule;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Outcome;
import io.probity.notification.Self;
import io.probity.notification.Streams;
import io.probity.notification.letter.Letter;
import io.probity.notification.letter.Letter.Sending;
import io.probity.notification.letter.Letter.Unsettled;
import io.probity.notification.letter.LetterCommand;
import io.probity.notification.letter.LetterCommand.BeginSending;
import io.probity.notification.letter.LetterCommand.FindNobodyToWriteTo;
import io.probity.notification.letter.LetterCommand.RecordFailure;
import io.probity.notification.letter.LetterCommand.RecordSent;
import io.probity.notification.letter.LetterEvent;
import io.probity.notification.letter.LetterEvent.LetterFailed;
import io.probity.notification.letter.LetterRef;
import io.probity.notification.referral.ContentHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends one letter: writes it, claims it, mails it, records that it left. A crash between claim and record leaves the
 * claim. Whoever takes it over, or tries again what a mail server may have taken without saying so, says that the letter may have
 * left before, and mails it under the same Message-ID.
 */
@ApplicationScoped
public class LetterSender {
    private static final Logger LOG = Logger.getLogger(LetterSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Commands commands;
    private final Composer composer;
    private final Postbag postbag;
    private final LetterBox box;
    private final Clock clock;

    LetterSender(Commands commands, Composer composer, Postbag postbag, LetterBox box, Clock clock) {
        this.commands = commands;
        this.composer = composer;
        this.postbag = postbag;
        this.box = box;
        this.clock = clock;
    }

    /** Blocks until the letter is sent, or it is recorded why not. */
    public void send(String council, UUID letter) {
        Letter state = commands.load(Streams.LETTER, Streams.LETTER.stream(council, letter))
                .await()
                .atMost(PATIENCE)
                .state();
        if (state instanceof Unsettled unsettled && state.isToBeSentAt(now())) send(council, unsettled);
    }

    private void send(String council, Unsettled letter) {
        LetterRef ref = letter.letter();
        switch (composer.compose(council, ref, tries(letter)).await().atMost(PATIENCE)) {
            case Composed.Written written -> claim(council, letter, written);
            case Composed.NobodyToWriteTo _ ->
                handle(
                        council,
                        ref,
                        new FindNobodyToWriteTo(now()),
                        Consequences.ofNobodyToTell(council, letter, now()));
            case Composed.Impossible(String reason) -> fail(council, ref, letter.attempts(), reason);
            case Composed.NotYet _ -> LOG.debugf("letter %s waits for what it is about", ref.id());
        }
    }

    /** Another number each time: what is asked for another writing is another request. */
    private static int tries(Unsettled letter) {
        return letter.attempts() + letter.failures();
    }

    private void claim(String council, Unsettled letter, Composed.Written written) {
        LetterRef ref = letter.letter();
        switch (handle(council, ref, new BeginSending(written.parts(), now()), List.of())) {
            case Outcome.Done<Letter, LetterEvent> done ->
                leave(council, letter, ((Sending) done.state()).attempts(), written);
            case Outcome.Refused<Letter, LetterEvent> refused
            when isContent(refused.rule()) ->
                fail(
                        council,
                        ref,
                        letter.attempts(),
                        refused.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Outcome.Refused<Letter, LetterEvent> _,
                    Outcome.Stale<Letter, LetterEvent> _,
                    Outcome.Reused<Letter, LetterEvent> _ -> LOG.debugf("letter %s is somebody else's", ref.id());
        }
    }

    private static boolean isContent(Rule rule) {
        return rule.kind() == Rule.Kind.CONTENT;
    }

    private void leave(String council, Unsettled letter, int claim, Composed.Written written) {
        LetterRef ref = letter.letter();
        Delivery delivery =
                switch (written) {
                    case Composed.Ready ready -> postbag.mail(ref.id(), ready);
                    case Composed.ForReceipt forReceipt -> box.leave(council, ref, tries(letter), forReceipt);
                };
        switch (delivery) {
            case TAKEN -> {
                var sent = new RecordSent(claim, ContentHash.of(written.text()), now());
                var outcome = handle(council, ref, sent, Consequences.ofLeaving(council, letter, sent.at()));
                if (outcome instanceof Outcome.Refused<Letter, LetterEvent>(Rule rule, String _))
                    LOG.warnf("letter %s left, which could not be recorded: %s", ref.id(), rule.name());
            }
            case NOT_TAKEN ->
                fail(council, ref, claim, written instanceof Composed.Ready ? "mail-server" : "letter-box-unavailable");
            case UNKNOWN -> fail(council, ref, claim, LetterFailed.MAIL_SERVER_SILENT);
        }
    }

    private void fail(String council, LetterRef letter, int attempt, String reason) {
        handle(council, letter, new RecordFailure(attempt, reason, now()), List.of());
    }

    private Outcome<Letter, LetterEvent> handle(
            String council, LetterRef letter, LetterCommand command, List<Intent<?, ?, ?>> others) {
        return commands.handle(Streams.LETTER.intent(council, letter.id(), command), others, Self.request(now()))
                .await()
                .atMost(PATIENCE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
