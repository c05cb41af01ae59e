package io.probity.notification.letter;

import static io.probity.notification.letter.LetterRule.ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING;
import static io.probity.notification.letter.LetterRule.APPEAL_OUTCOME_NAMES_EXTERNAL_RIGHTS;
import static io.probity.notification.letter.LetterRule.LETTER_IS_BEING_SENT;
import static io.probity.notification.letter.LetterRule.LETTER_IS_SENT_ONCE;
import static io.probity.notification.letter.LetterRule.LETTER_WAS_DRAFTED;
import static io.probity.notification.letter.LetterRule.POSTED_BY_TODAY;
import static io.probity.notification.letter.LetterRule.SENDING_WAS_BEGUN;
import static io.probity.notification.letter.LetterRule.WRITTEN_RESPONSE_GIVES_REASONS;
import static io.probity.notification.letter.LetterRule.WRITTEN_RESPONSE_SAYS_WHAT_IS_DONE;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.probity.testing.DeciderSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LetterDeciderTest {
    private static final Instant NOW = Instant.parse("2026-03-10T01:00:00Z");
    private static final UUID COMPLAINT = new UUID(1, 1);
    private static final UUID CLOCK = new UUID(1, 2);
    private static final LetterRef OUTCOME =
            LetterKind.OUTCOME.in(COMPLAINT, "investigation", "decided").meeting(CLOCK);
    private static final LetterRef ACKNOWLEDGEMENT = LetterKind.ACKNOWLEDGEMENT.in(COMPLAINT, "", "lodging");
    private static final LetterRef APPEAL = LetterKind.APPEAL_OUTCOME.in(COMPLAINT, "appeal", "told");
    private static final LetterRef NOTICE = LetterKind.AGENCY_NOTICE.in(COMPLAINT, "referral", "signed");
    private static final Parts ALL = new Parts(true, true, true, true, true);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final DeciderSpec<LetterCommand, Letter, LetterEvent> letter = new DeciderSpec<>(new LetterDecider());

    @Test
    void a_letter_is_drafted_once() {
        DraftLetter draft = new DraftLetter(OUTCOME, NOW);
        letter.given().when(draft).then(drafted(OUTCOME));
        letter.given(drafted(OUTCOME)).when(draft).then();
        letter.given(drafted(OUTCOME), begun(1, false)).when(draft).then();
        letter.given(drafted(OUTCOME), begun(1, false), sent(1)).when(draft).then();
    }

    @Test
    void a_letter_that_was_not_drafted_is_not_sent() {
        letter.given().when(begin(ALL)).thenRefused(LETTER_WAS_DRAFTED);
        letter.given().when(recordSent()).thenRefused(LETTER_WAS_DRAFTED);
        letter.given().when(fail()).thenRefused(LETTER_WAS_DRAFTED);
    }

    @Test
    void a_letter_is_claimed_before_it_is_sent() {
        letter.given(drafted(OUTCOME)).when(recordSent()).thenRefused(SENDING_WAS_BEGUN);
        letter.given(drafted(OUTCOME)).when(begin(ALL)).then(begun(1, false));
        letter.given(drafted(OUTCOME), begun(1, false)).when(begin(ALL)).thenRefused(LETTER_IS_BEING_SENT);
        letter.given(drafted(OUTCOME), begun(1, false)).when(recordSent()).then(sent(1));
    }

    @Test
    void a_claim_that_was_cut_off_is_taken_over_and_the_second_attempt_says_so() {
        Instant later = NOW.plus(Letter.CLAIM);
        letter.given(drafted(OUTCOME), begun(1, false))
                .when(new BeginSending(ALL, later))
                .then(new LetterSendingBegun(OUTCOME, 2, true, later));
    }

    @Test
    void who_failed_to_write_a_letter_does_not_end_the_claim_that_another_made_meanwhile() {
        letter.given(drafted(OUTCOME), begun(1, false)).when(fail(0)).thenRefused(LETTER_IS_BEING_SENT);
        letter.given(drafted(OUTCOME), begun(1, false), begun(2, true))
                .when(fail(1))
                .thenRefused(LETTER_IS_BEING_SENT);
        letter.given(drafted(OUTCOME), failed(1, Duration.ofSeconds(15)))
                .when(fail(0))
                .then(failed(2, Duration.ofSeconds(30)));
    }

    @Test
    void who_sent_a_letter_says_so_even_where_another_failed_with_it_meanwhile() {
        letter.given(drafted(OUTCOME), begun(1, false), begun(2, true))
                .when(recordSent(1))
                .then(sent(1));
        letter.given(drafted(OUTCOME), begun(1, false), begun(2, true), failed(1, Duration.ofSeconds(15)))
                .when(recordSent(1))
                .then(sent(1));
        letter.given(drafted(OUTCOME), begun(1, false)).when(recordSent(0)).thenRefused(SENDING_WAS_BEGUN);
        letter.given(drafted(OUTCOME), begun(1, false)).when(recordSent(2)).thenRefused(SENDING_WAS_BEGUN);
    }

    @Test
    void once_a_letter_may_have_left_each_later_attempt_says_so() {
        letter.given(drafted(OUTCOME), begun(1, false), silent(1))
                .when(begin(ALL))
                .then(begun(2, true));
        letter.given(drafted(OUTCOME), begun(1, false), failed(1, Duration.ofSeconds(15)), silent(2))
                .when(begin(ALL))
                .then(begun(2, true));
        letter.given(drafted(OUTCOME), begun(1, false), silent(1), failed(2, Duration.ofSeconds(30)))
                .when(begin(ALL))
                .then(begun(2, true));
        letter.given(drafted(OUTCOME), begun(1, false), silent(1), begun(2, true), failed(2, Duration.ofSeconds(30)))
                .when(begin(ALL))
                .then(begun(3, true));
    }

    @Test
    void a_claim_that_ran_out_holds_up_neither_the_post_nor_who_finds_nobody_to_write_to() {
        Instant later = NOW.plus(Letter.CLAIM);
        letter.given(drafted(OUTCOME), begun(1, false))
                .when(new RecordPosted("officer-1", TODAY, later))
                .then(new LetterPosted(OUTCOME, "officer-1", TODAY, later));
        letter.given(drafted(OUTCOME), begun(1, false))
                .when(new FindNobodyToWriteTo(later))
                .then(new LetterWithoutRecipient(OUTCOME, later));
    }

    @Test
    void after_a_claim_ran_out_whoever_failed_may_say_so_and_whoever_held_it_may_say_that_it_left() {
        Instant later = NOW.plus(Letter.CLAIM);
        letter.given(drafted(OUTCOME), begun(1, false))
                .when(new RecordFailure(0, "text-unavailable", later))
                .then(new LetterFailed(OUTCOME, 1, "text-unavailable", later.plusSeconds(15), later));
        letter.given(drafted(OUTCOME), begun(1, false))
                .when(new RecordSent(1, "ab12", later))
                .then(new LetterSent(OUTCOME, 1, "ab12", later));
    }

    @Test
    @Tag("HV-44")
    void who_takes_a_claim_over_gives_reasons_too() {
        letter.given(drafted(OUTCOME), begun(1, false))
                .when(new BeginSending(new Parts(true, true, false, true, true), NOW.plus(Letter.CLAIM)))
                .thenRefused(WRITTEN_RESPONSE_GIVES_REASONS);
    }

    @Test
    void a_claim_that_ran_out_is_not_forgotten_where_whoever_takes_it_up_fails() {
        Instant later = NOW.plus(Letter.CLAIM);
        LetterFailed failed = new LetterFailed(OUTCOME, 1, "text-unavailable", later, later);
        letter.given(drafted(OUTCOME), begun(1, false), failed)
                .when(new BeginSending(ALL, later))
                .then(new LetterSendingBegun(OUTCOME, 2, true, later));
    }

    @Test
    void a_letter_that_may_have_left_can_still_be_posted() {
        letter.given(drafted(OUTCOME), begun(1, false), silent(1))
                .when(post(TODAY))
                .then(new LetterPosted(OUTCOME, "officer-1", TODAY, NOW));
    }

    @Test
    void a_letter_that_was_sent_is_never_sent_again() {
        LetterSent sent = sent(1);
        letter.given(drafted(OUTCOME), begun(1, false), sent).when(begin(ALL)).thenRefused(LETTER_IS_SENT_ONCE);
        letter.given(drafted(OUTCOME), begun(1, false), sent).when(fail()).thenRefused(LETTER_IS_SENT_ONCE);
        letter.given(drafted(OUTCOME), begun(1, false), sent).when(recordSent()).thenRefused(LETTER_IS_SENT_ONCE);
        letter.given(drafted(OUTCOME), begun(1, false), sent).when(nobody()).thenRefused(LETTER_IS_SENT_ONCE);
        letter.given(drafted(OUTCOME), begun(1, false), sent).when(post(TODAY)).thenRefused(LETTER_IS_SENT_ONCE);
    }

    @Test
    void a_failure_is_recorded_and_tried_again_after_a_growing_wait() {
        letter.given(drafted(OUTCOME)).when(fail()).then(failed(1, Duration.ofSeconds(15)));
        letter.given(drafted(OUTCOME), begun(1, false)).when(fail(1)).then(failed(1, Duration.ofSeconds(15)));
        letter.given(drafted(OUTCOME), failed(1, Duration.ofSeconds(15)))
                .when(fail())
                .then(failed(2, Duration.ofSeconds(30)));
        letter.given(drafted(OUTCOME), failed(40, Duration.ofHours(1)))
                .when(fail())
                .then(failed(41, Duration.ofHours(1)));
        letter.given(drafted(OUTCOME), begun(1, false), failed(1, Duration.ofSeconds(15)))
                .when(begin(ALL))
                .then(begun(2, false));
    }

    @Test
    @Tag("HV-44")
    void an_outcome_letter_gives_reasons_and_says_what_is_done() {
        letter.given(drafted(OUTCOME))
                .when(begin(new Parts(false, false, false, true, false)))
                .thenRefused(WRITTEN_RESPONSE_GIVES_REASONS);
        letter.given(drafted(OUTCOME))
                .when(begin(new Parts(false, false, true, false, false)))
                .thenRefused(WRITTEN_RESPONSE_SAYS_WHAT_IS_DONE);
    }

    @Test
    @Tag("HV-09")
    void an_acknowledgement_shows_understanding_and_what_is_next() {
        letter.given(drafted(ACKNOWLEDGEMENT))
                .when(begin(new Parts(true, false, false, false, false)))
                .thenRefused(ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING);
        letter.given(drafted(ACKNOWLEDGEMENT))
                .when(begin(new Parts(false, true, false, false, false)))
                .thenRefused(ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING);
        letter.given(drafted(ACKNOWLEDGEMENT))
                .when(begin(new Parts(true, true, false, false, false)))
                .then(new LetterSendingBegun(ACKNOWLEDGEMENT, 1, false, NOW));
    }

    @Test
    @Tag("HV-50")
    void the_outcome_of_an_appeal_gives_reasons_and_external_rights() {
        letter.given(drafted(APPEAL))
                .when(begin(new Parts(false, false, false, true, true)))
                .thenRefused(WRITTEN_RESPONSE_GIVES_REASONS);
        letter.given(drafted(APPEAL))
                .when(begin(new Parts(false, false, true, true, false)))
                .thenRefused(APPEAL_OUTCOME_NAMES_EXTERNAL_RIGHTS);
    }

    @Test
    @Tag("CA-04")
    void a_notice_to_an_agency_holds_nothing_of_the_matter() {
        letter.given(drafted(NOTICE)).when(begin(Parts.NONE)).then(new LetterSendingBegun(NOTICE, 1, false, NOW));
    }

    @Test
    @Tag("MC-05")
    void where_there_is_nobody_to_write_to_that_is_recorded() {
        letter.given(drafted(OUTCOME)).when(nobody()).then(new LetterWithoutRecipient(OUTCOME, NOW));
        letter.given(drafted(OUTCOME), begun(1, false)).when(nobody()).thenRefused(LETTER_IS_BEING_SENT);
    }

    @Test
    void a_letter_without_an_address_to_mail_it_to_is_posted_by_an_officer() {
        letter.given(drafted(OUTCOME), failed(1, Duration.ofSeconds(15)))
                .when(post(TODAY))
                .then(new LetterPosted(OUTCOME, "officer-1", TODAY, NOW));
        letter.given(drafted(OUTCOME)).when(post(TODAY.plusDays(2))).thenRefused(POSTED_BY_TODAY);
        letter.given(drafted(OUTCOME), begun(1, false)).when(post(TODAY)).thenRefused(LETTER_IS_BEING_SENT);
    }

    @Test
    void a_letter_is_taken_up_when_it_is_its_time_and_by_one_at_a_time() {
        LetterDecider decider = new LetterDecider();
        Letter waiting = decider.evolve(decider.initialState(), drafted(OUTCOME));
        assertThat(decider.initialState().isToBeSentAt(NOW)).isFalse();
        assertThat(waiting.isToBeSentAt(NOW)).isTrue();
        Letter failed = decider.evolve(waiting, failed(1, Duration.ofSeconds(15)));
        assertThat(failed.isToBeSentAt(NOW.plusSeconds(14))).isFalse();
        assertThat(failed.isToBeSentAt(NOW.plusSeconds(15))).isTrue();
        Letter claimed = decider.evolve(failed, begun(1, false));
        assertThat(claimed.isToBeSentAt(NOW.plus(Letter.CLAIM).minusSeconds(1))).isFalse();
        assertThat(claimed.isToBeSentAt(NOW.plus(Letter.CLAIM))).isTrue();
        assertThat(decider.evolve(claimed, sent(1)).isToBeSentAt(NOW.plusSeconds(999)))
                .isFalse();
    }

    private static LetterDrafted drafted(LetterRef ref) {
        return new LetterDrafted(ref, NOW);
    }

    private static BeginSending begin(Parts parts) {
        return new BeginSending(parts, NOW);
    }

    private static LetterSendingBegun begun(int attempt, boolean before) {
        return new LetterSendingBegun(OUTCOME, attempt, before, NOW);
    }

    private static RecordSent recordSent() {
        return recordSent(1);
    }

    private static RecordSent recordSent(int attempt) {
        return new RecordSent(attempt, "ab12", NOW);
    }

    private static LetterSent sent(int attempt) {
        return new LetterSent(OUTCOME, attempt, "ab12", NOW);
    }

    private static RecordFailure fail() {
        return fail(0);
    }

    private static RecordFailure fail(int attempt) {
        return new RecordFailure(attempt, "mail-server", NOW);
    }

    private static LetterFailed failed(int failures, Duration wait) {
        return new LetterFailed(OUTCOME, failures, "mail-server", NOW.plus(wait), NOW);
    }

    private static LetterFailed silent(int failures) {
        return new LetterFailed(OUTCOME, failures, LetterFailed.MAIL_SERVER_SILENT, NOW, NOW);
    }

    private static FindNobodyToWriteTo nobody() {
        return new FindNobodyToWriteTo(NOW);
    }

    private static RecordPosted post(LocalDate on) {
        return new RecordPosted("officer-1", on, NOW);
    }
}
