package io.probity.intake.disclosure;

import static io.probity.intake.disclosure.DecidingAnewTest.PLAN;
import static io.probity.intake.disclosure.DecidingAnewTest.anew;
import static io.probity.intake.disclosure.DecidingAnewTest.further;
import static io.probity.intake.disclosure.DecidingAnewTest.protect;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.NOW;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.PID;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.TODAY;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.advise;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.assess;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.assessed;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.disclosure;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.received;
import static io.probity.intake.disclosure.WayOfAdvice.IN_PERSON;

import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.ProtectionPlanned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is added while the coordinator writes, and what arrives a second time because an answer was lost. */
@Tag("MC-12")
class NothingUnreadNothingTwiceTest {
    private static final Instant BEFORE = NOW.minusSeconds(60);
    private static final LocalDate REVIEW = TODAY.plusDays(30);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void what_was_added_and_not_read_is_not_decided_on(int read) {
        disclosure()
                .given(received(), further("More."), further("And a witness."))
                .when(assess(true, "It is.", read))
                .thenRefused(DisclosureRule.SOMETHING_WAS_ADDED);
        disclosure()
                .given(received(), assessed(false), further("More."), further("And a witness."))
                .when(assess(true, "It is.", read))
                .thenRefused(DisclosureRule.SOMETHING_WAS_ADDED);
    }

    @Test
    void what_was_added_and_read_is_decided_on() {
        disclosure()
                .given(received(), further("More."), further("And a witness."))
                .when(assess(true, "It is.", 2))
                .then(new DisclosureAssessed(true, "It is.", PID.id(), NOW));
        disclosure()
                .given(received(), further("More."), assessed(false), further("And a witness."))
                .when(assess(true, "It is.", 2))
                .then(anew(true, "It is.", "decision-2"));
    }

    @Test
    void a_decision_that_arrives_again_after_more_was_added_does_not_count_it_as_read() {
        disclosure()
                .given(
                        received(),
                        assessed(false),
                        further("More."),
                        anew(true, "It is.", "decision-2"),
                        further("The names were wrong."))
                .when(assess(true, "It is.", 1))
                .thenRefused(DisclosureRule.SOMETHING_WAS_ADDED);
    }

    @Test
    void advice_that_arrives_again_is_not_given_twice() {
        var advised = new DiscloserAdvised("You are protected.", Optional.of(IN_PERSON), TODAY, PID.id(), BEFORE);
        disclosure()
                .given(received(), advised, further("More."))
                .when(advise("You are protected.", IN_PERSON, TODAY))
                .then();
        var other = new DiscloserAdvised("It was assessed.", Optional.of(IN_PERSON), TODAY, PID.id(), BEFORE);
        disclosure()
                .given(received(), advised, other)
                .when(advise("You are protected.", IN_PERSON, TODAY))
                .then(new DiscloserAdvised("You are protected.", Optional.of(IN_PERSON), TODAY, PID.id(), NOW));
    }

    @Test
    @Tag("MC-15")
    void a_plan_that_arrives_again_is_not_made_twice_and_another_day_of_review_is_another_plan() {
        var planned = new ProtectionPlanned(PLAN, REVIEW, PID.id(), BEFORE);
        disclosure()
                .given(received(), planned, further("More."))
                .when(protect(PLAN, REVIEW))
                .then();
        disclosure()
                .given(received(), planned)
                .when(protect(PLAN, REVIEW.plusDays(1)))
                .then(new ProtectionPlanned(PLAN, REVIEW.plusDays(1), PID.id(), NOW));
    }
}
