package io.probity.notification.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.contracts.AppealsEvent.ReviewOutcomeTold;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintRefusedAsOutOfScope;
import io.probity.contracts.IntakeEvent.DisclosureAssessed;
import io.probity.contracts.IntakeEvent.DisclosureAssessedAnew;
import io.probity.contracts.IntakeEvent.DisclosureNotified;
import io.probity.contracts.IntakeEvent.DisclosureNotifiedAnew;
import io.probity.contracts.IntakeEvent.DisclosureReceived;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.clock.Clock;
import io.probity.notification.clock.ClockCommand;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.notification.referral.Way;
import io.probity.policy.Policies;
import io.probity.policy.PolicyNotInstalled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReactionsTest {
    private static final Policies POLICIES = Policies.load();
    private static final UUID COMPLAINT = new UUID(7, 7);
    private static final Instant AT = Instant.parse("2026-03-05T22:30:00Z");
    private static final Instant SUSPECTED = Instant.parse("2026-03-04T22:30:00Z");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("HV-08")
    void a_lodged_complaint_starts_the_clock_of_acknowledgement() {
        var started = (StartClock) only(new WhenComplaintLodgedStartAcknowledgementClock(POLICIES), lodged(true));
        assertThat(started.due().due()).isEqualTo(RECEIVED.plusDays(14));
        assertThat(started.due().clause()).isEqualTo("HV-08");
        assertThat(started.due().fromEvent()).isEqualTo("intake/complaint/7/1");
    }

    @Test
    @Tag("MC-05")
    void an_anonymous_report_cannot_be_acknowledged() {
        assertThat(new WhenComplaintLodgedStartAcknowledgementClock(POLICIES).react(received(lodged(false))))
                .isEmpty();
    }

    @Test
    @Tag("HV-08")
    void a_complaint_closed_unacknowledged_is_not_overdue_for_ever_in_whatever_order_it_is_heard_of() {
        var start = new WhenComplaintLodgedStartAcknowledgementClock(POLICIES).react(received(lodged(true)));
        var lapse = new WhenComplaintClosedLapseClock().react(received(new ComplaintClosed("not-substantiated")));
        assertThat(after(start, lapse)).isEqualTo(after(lapse, start)).containsValue(new Clock.Stopped());
    }

    @Test
    @Tag("HV-08")
    @Tag("HV-09")
    void an_acknowledged_complaint_gets_a_letter_that_meets_the_clock_of_acknowledgement() {
        var clock = (StartClock) only(new WhenComplaintLodgedStartAcknowledgementClock(POLICIES), lodged(true));
        var draft = (DraftLetter) only(new WhenComplaintAcknowledgedDraftLetter(), new ComplaintAcknowledged("o"));
        assertThat(draft.letter().kind()).isEqualTo(LetterKind.ACKNOWLEDGEMENT);
        assertThat(draft.letter().meets()).contains(clock.clock().id());
    }

    @Test
    @Tag("HV-10")
    void a_decided_outcome_starts_a_clock_that_its_own_letter_meets() {
        var outcome = new OutcomeDecided(
                "inv-1", "substantiated", Optional.empty(), RECEIVED, "o", "manager", "wattle-creek", "8");
        var clock = (StartClock) only(new WhenOutcomeDecidedStartTellingClock(POLICIES), outcome);
        var draft = (DraftLetter) only(new WhenOutcomeDecidedDraftLetter(), outcome);
        assertThat(clock.due().due()).isEqualTo(RECEIVED.plusDays(14));
        assertThat(draft.letter().meets()).contains(clock.clock().id());
        assertThat(draft.letter().about()).isEqualTo("inv-1");
    }

    @Test
    @Tag("HV-50")
    void a_told_review_becomes_a_letter() {
        var draft = (DraftLetter) only(new WhenReviewOutcomeToldDraftLetter(), new ReviewOutcomeTold("appeal-1"));
        assertThat(draft.letter().kind()).isEqualTo(LetterKind.APPEAL_OUTCOME);
        assertThat(draft.letter().about()).isEqualTo("appeal-1");
    }

    @Test
    @Tag("MC-12")
    void a_disclosure_has_a_clock_of_its_own_that_its_notification_meets() {
        var received = new DisclosureReceived(RECEIVED, List.of(), "ironbark", "5.0");
        var start = new WhenDisclosureReceivedStartNotificationClock(POLICIES);
        var clock = (StartClock) only(start, received);
        assertThat(clock.due().due()).isEqualTo(RECEIVED.plusDays(28));
        assertThat(clock.due().clause()).isEqualTo("MC-12");
        var notified =
                new WhenDisclosureNotifiedMeetNotificationClock().react(received(new DisclosureNotified("ibac")));
        assertThat(after(start.react(received(received)), notified)).containsValue(new Clock.Stopped());
    }

    @Test
    @Tag("MC-12")
    void what_is_no_assessable_disclosure_is_not_overdue_for_ever() {
        var start = new WhenDisclosureReceivedStartNotificationClock(POLICIES)
                .react(received(new DisclosureReceived(RECEIVED, List.of(), "ironbark", "5.0")));
        var lapse = new WhenDisclosureAssessedLapseNotificationClock();
        assertThat(after(start, lapse.react(received(new DisclosureAssessed(false)))))
                .containsValue(new Clock.Stopped());
        assertThat(lapse.react(received(new DisclosureAssessed(true)))).isEmpty();
    }

    /** The clock that lapsed stays so: what turns out to be assessable after all has another, from what is new. */
    @Test
    @Tag("MC-12")
    void what_is_assessable_after_all_has_a_clock_from_what_is_new_that_its_own_notification_meets() {
        var move = new WhenDisclosureAssessedAnewMoveNotificationClock(POLICIES);
        var anew = new DisclosureAssessedAnew(true, "decision-2", RECEIVED.plusDays(40), "ironbark", "5.0");
        assertThat(((StartClock) only(move, anew)).due().due()).isEqualTo(RECEIVED.plusDays(68));
        var first = new WhenDisclosureReceivedStartNotificationClock(POLICIES)
                .react(received(new DisclosureReceived(RECEIVED, List.of(), "ironbark", "5.0")));
        var lapse = new WhenDisclosureAssessedLapseNotificationClock().react(received(new DisclosureAssessed(false)));
        assertThat(after(first, lapse, move.react(received(anew))).values())
                .hasSize(2)
                .anySatisfy(state -> assertThat(state).isInstanceOf(Clock.Running.class));
        var notified = new WhenDisclosureNotifiedAnewMeetNotificationClock()
                .react(received(new DisclosureNotifiedAnew("ibac", "decision-2")));
        for (var clocks : List.of(
                after(first, lapse, move.react(received(anew)), notified),
                after(notified, move.react(received(anew)), first, lapse)))
            assertThat(clocks.values()).hasSize(2).allSatisfy(state -> assertThat(state)
                    .isInstanceOf(Clock.Stopped.class));
    }

    @Test
    @Tag("MC-12")
    void what_turns_out_not_to_be_assessable_is_not_notified_and_a_clock_that_runs_runs_on() {
        var first = new WhenDisclosureReceivedStartNotificationClock(POLICIES)
                .react(received(new DisclosureReceived(RECEIVED, List.of(), "ironbark", "5.0")));
        var move = new WhenDisclosureAssessedAnewMoveNotificationClock(POLICIES);
        var day = RECEIVED.plusDays(10);
        var still = move.react(received(new DisclosureAssessedAnew(true, "", day, "ironbark", "5.0")));
        assertThat(after(first, still).values())
                .singleElement()
                .isInstanceOfSatisfying(
                        Clock.Running.class,
                        running -> assertThat(running.due().due()).isEqualTo(RECEIVED.plusDays(28)));
        var not = move.react(received(new DisclosureAssessedAnew(false, "", day, "ironbark", "5.0")));
        assertThat(after(first, not)).containsValue(new Clock.Stopped());
        assertThat(move.react(received(new DisclosureAssessedAnew(true, "", day, "wattle-creek", "8"))))
                .isEmpty();
    }

    @Test
    @Tag("MC-12")
    void where_the_policy_has_no_such_clock_none_starts() {
        assertThat(new WhenDisclosureReceivedStartNotificationClock(POLICIES)
                        .react(received(new DisclosureReceived(RECEIVED, List.of(), "wattle-creek", "8"))))
                .isEmpty();
    }

    @Test
    @Tag("HV-02")
    void what_is_out_of_scope_becomes_a_letter() {
        var refused = new ComplaintRefusedAsOutOfScope("rates-and-charges", "HV-02");
        var draft = (DraftLetter) only(new WhenComplaintRefusedAsOutOfScopeDraftLetter(), refused);
        assertThat(draft.letter().kind()).isEqualTo(LetterKind.OUT_OF_SCOPE);
        assertThat(draft.letter().meets()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"LEVEL_1", "SECTION_38", "NOTIFY"})
    @Tag("HV-39")
    void what_must_go_at_once_is_prepared_at_once(Category category) {
        var prepare = (PrepareReferral) only(new WhenAssessmentEndorsedPrepareReferral(POLICIES), endorsed(category));
        assertThat(prepare.grounds().way()).isEqualTo(Way.AT_ONCE);
        assertThat(prepare.grounds().suspicionFormedAt()).isEqualTo(SUSPECTED);
        assertThat(prepare.referral().agencyId()).isEqualTo("ibac");
    }

    @Test
    @Tag("HV-39")
    void level_two_waits_for_the_monthly_schedule_and_is_not_lost() {
        var prepare =
                (PrepareReferral) only(new WhenAssessmentEndorsedPrepareReferral(POLICIES), endorsed(Category.LEVEL_2));
        assertThat(prepare.grounds().way()).isEqualTo(Way.MONTHLY_SCHEDULE);
        assertThat(new WhenAssessmentEndorsedStartNotificationClock(POLICIES)
                        .react(received(endorsed(Category.LEVEL_2))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"LEVEL_3", "NOT_NOTIFIED"})
    @Tag("HV-35")
    void what_is_not_notified_is_not_referred(Category category) {
        var endorsed = new AssessmentEndorsed(
                "a-1", category, Optional.empty(), Optional.empty(), "o", "ceo", "wattle-creek", "8");
        assertThat(new WhenAssessmentEndorsedPrepareReferral(POLICIES).react(received(endorsed)))
                .isEmpty();
        assertThat(new WhenAssessmentEndorsedStartNotificationClock(POLICIES).react(received(endorsed)))
                .isEmpty();
    }

    @Test
    @Tag("MC-08")
    void the_policy_in_force_says_who_may_sign() {
        var victoria =
                (PrepareReferral) only(new WhenAssessmentEndorsedPrepareReferral(POLICIES), endorsed(Category.NOTIFY));
        assertThat(victoria.grounds().signatories())
                .isEqualTo(Set.of("ceo", "cfo", "governance-manager", "risk-coordinator"));
        var queensland = new AssessmentEndorsed(
                "a-1", Category.LEVEL_1, Optional.of("ccc"), Optional.of(SUSPECTED), "o", "ceo", "wattle-creek", "8");
        var prepared = (PrepareReferral) only(new WhenAssessmentEndorsedPrepareReferral(POLICIES), queensland);
        assertThat(prepared.grounds().signatories()).contains("ceo").doesNotContain("cfo", "manager");
    }

    @Test
    @Tag("MC-11")
    void the_time_to_notification_is_measured_from_the_suspicion() {
        var clock = (StartClock)
                only(new WhenAssessmentEndorsedStartNotificationClock(POLICIES), endorsed(Category.NOTIFY));
        assertThat(clock.since()).isEqualTo(SUSPECTED);
        assertThat(clock.due().from()).as("the day in Melbourne").isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    @Tag("MC-34")
    void an_adopted_policy_starts_the_clock_of_its_review_and_is_reminded_of_before() {
        var clock = (StartClock) only(new WhenPolicyAdoptedStartReviewClock(POLICIES), adopted("ironbark", "5.0"));
        assertThat(clock.clock().kind()).isEqualTo(ClockKind.POLICY_REVIEW);
        assertThat(clock.due().due()).isEqualTo(LocalDate.of(2028, 7, 31));
        assertThat(clock.due().remindFrom()).isEqualTo(LocalDate.of(2028, 5, 2));
        assertThat(clock.due().clause()).isEqualTo("MC-34");
        assertThat(clock.due().zone()).isEqualTo("Australia/Melbourne");
    }

    @Test
    @Tag("IC-11")
    void the_policy_on_client_relationships_is_reviewed_after_two_years() {
        var clock = (StartClock) only(new WhenPolicyAdoptedStartReviewClock(POLICIES), adopted("saltbush", "1"));
        assertThat(clock.due().due()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(clock.due().clause()).isEqualTo("IC-11");
    }

    @Test
    @Tag("HV-58")
    void a_policy_that_names_no_day_for_its_review_starts_no_clock() {
        assertThat(new WhenPolicyAdoptedStartReviewClock(POLICIES).react(received(adopted("wattle-creek", "8"))))
                .isEmpty();
    }

    @Test
    @Tag("MC-34")
    @Tag("HV-58")
    void a_version_that_is_adopted_again_is_to_be_reviewed_again() {
        var reaction = new WhenPolicyAdoptedStartReviewClock(POLICIES);
        var states = after(
                reaction.react(received(adopted("ironbark", "5.0"), 2)),
                reaction.react(received(adopted("saltbush", "1"), 3)),
                reaction.react(received(adopted("ironbark", "5.0"), 4)),
                reaction.react(received(adopted("ironbark", "5.0"), 4)));
        assertThat(states.values())
                .as("one of each adoption, however often it is heard of")
                .hasSize(3)
                .allSatisfy(state -> assertThat(state).isInstanceOf(Clock.Running.class));
    }

    /** It is parked, named, and tried again with the pack: a due date that nobody computed would be missed by nobody. */
    @Test
    @Tag("HV-58")
    void what_needs_a_policy_that_is_not_installed_waits_for_it() {
        var outcome = new OutcomeDecided(
                "inv-1", "substantiated", Optional.empty(), RECEIVED, "o", "manager", "wattle-creek", "7");
        assertThatThrownBy(() -> new WhenOutcomeDecidedStartTellingClock(POLICIES).react(received(outcome)))
                .isInstanceOf(PolicyNotInstalled.class);
    }

    @Test
    @Tag("HV-58")
    void the_adoption_of_a_policy_that_is_not_installed_holds_up_nothing_else_of_the_council() {
        assertThat(new WhenPolicyAdoptedStartReviewClock(POLICIES).react(received(adopted("ironbark", "99"))))
                .isEmpty();
    }

    private static PolicyAdopted adopted(String policy, String version) {
        return new PolicyAdopted(policy, version, "by resolution", LocalDate.of(2024, 7, 15));
    }

    private static AssessmentEndorsed endorsed(Category category) {
        return new AssessmentEndorsed(
                "a-1", category, Optional.of("ibac"), Optional.of(SUSPECTED), "o", "ceo", "ironbark", "5.0");
    }

    private static ComplaintLodged lodged(boolean named) {
        return new ComplaintLodged(
                "WCS-7Q4M2K",
                named ? Reporter.NAMED : Reporter.ANONYMOUS,
                named ? Optional.of("person-1") : Optional.empty(),
                Alleges.ADMINISTRATIVE_ACTION,
                "letter",
                RECEIVED,
                "rates",
                "north",
                List.of(),
                List.of(),
                "wattle-creek",
                "8");
    }

    private static <E> Received<E> received(E event) {
        return received(event, 1);
    }

    private static <E> Received<E> received(E event, int version) {
        return new Received<>("wattle-creek", COMPLAINT, "intake/complaint/7", version, AT, "officer-1", event);
    }

    private static <E> Object only(Reaction<E> reaction, E event) {
        List<Intent<?, ?, ?>> asked = reaction.react(received(event));
        assertThat(asked).hasSize(1);
        return asked.getFirst().command();
    }

    /** The states in which all that is asked, in this order, leaves the streams it is asked of. */
    @SafeVarargs
    private static Map<String, Object> after(List<Intent<?, ?, ?>>... asked) {
        Map<String, Object> states = new HashMap<>();
        for (List<Intent<?, ?, ?>> intents : asked) intents.forEach(intent -> handle(intent, states));
        return states;
    }

    @SuppressWarnings("unchecked") // a stream's state is its own aggregate's
    private static <C, S, E> void handle(Intent<C, S, E> intent, Map<String, Object> states) {
        var decider = intent.aggregate().decider();
        S state = (S) states.getOrDefault(intent.stream().name(), decider.initialState());
        if (decider.decide(intent.command(), state) instanceof Decision.Accepted<E>(var events))
            for (E event : events) state = decider.evolve(state, event);
        states.put(intent.stream().name(), state);
        assertThat(intent.command()).isInstanceOf(ClockCommand.class);
    }
}
