package io.probity.notification.reacting;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.EarlierReferralsReplaced;
import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.Clock;
import io.probity.notification.referral.Officer;
import io.probity.notification.referral.Referral;
import io.probity.notification.referral.ReferralCommand.MarkAmended;
import io.probity.notification.referral.ReferralCommand.SignReferral;
import io.probity.notification.referral.ReferralCommand.SignWithdrawal;
import io.probity.notification.referral.ReferralRef;
import io.probity.policy.Policies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new decision on a matter reaches the referral that the old one led to (HV-37). */
@Tag("HV-37")
class DecidedAnewTest {
    private static final Policies POLICIES = Policies.load();
    private static final UUID COMPLAINT = new UUID(7, 7);
    private static final Instant AT = Instant.parse("2026-03-05T22:30:00Z");
    private static final ReferralRef FIRST = ReferralRef.to("ccc", COMPLAINT, "a-1");
    private static final ReferralRef SECOND = new ReferralRef(new UUID(2, 2), COMPLAINT, "a-1", "ccc");
    private static final ReferralRef THIRD = new ReferralRef(new UUID(3, 3), COMPLAINT, "a-1", "ccc");
    private static final Referral.Withdrawal NOT_WITHDRAWN = new Referral.Withdrawal(false, Optional.empty());
    private static final Referral.Withdrawal TO_BE_WITHDRAWN = new Referral.Withdrawal(true, Optional.empty());
    private static final Officer CEO = new Officer("officer-1", Set.of("ceo"));
    private final Map<String, Object> states = new HashMap<>();

    @Test
    @Tag("HV-39")
    void a_new_decision_that_refers_is_prepared_under_its_own_id_and_the_unsigned_one_is_superseded() {
        hear(endorsed());
        hear(anew(SECOND, Category.LEVEL_1, Optional.empty()), FIRST);
        assertThat(referral(FIRST)).isInstanceOf(Referral.Superseded.class);
        assertThat(referral(SECOND)).isInstanceOfSatisfying(Referral.Prepared.class, it -> assertThat(it.amends())
                .containsExactly(FIRST.id()));
        assertThat(clocks()).containsExactlyInAnyOrder("Stopped", "Running");
        hear(anew(THIRD, Category.LEVEL_2, Optional.of(SECOND)), FIRST, SECOND);
        assertThat(referral(SECOND)).isInstanceOf(Referral.Superseded.class);
        assertThat(referral(THIRD)).isInstanceOf(Referral.Prepared.class);
        assertThat(clocks()).as("level 2 waits for its schedule").containsExactlyInAnyOrder("Stopped", "Stopped");
    }

    @Test
    @Tag("CA-04")
    void one_that_does_not_refer_prepares_to_tell_the_agency_that_has_the_old_one() {
        hear(endorsed());
        sign(FIRST);
        hear(anew(SECOND, Category.NOT_NOTIFIED, Optional.empty()), FIRST);
        assertThat(referral(FIRST)).isInstanceOfSatisfying(Referral.Referred.class, it -> assertThat(
                        it.withdrawal().prepared())
                .isTrue());
        assertThat(states).doesNotContainKey(name(SECOND));
    }

    @Test
    void the_old_one_that_was_signed_is_amended_and_not_withdrawn() {
        hear(endorsed());
        sign(FIRST);
        hear(anew(SECOND, Category.LEVEL_1, Optional.empty()), FIRST);
        assertThat(referral(FIRST)).isInstanceOfSatisfying(Referral.Referred.class, it -> assertThat(
                        it.withdrawal().prepared())
                .isFalse());
        assertThat(referral(SECOND)).isInstanceOf(Referral.Prepared.class);
    }

    @Test
    @Tag("CA-04")
    void decided_back_and_forth_what_waits_to_be_withdrawn_is_signed_no_more_and_the_last_one_amends_the_first() {
        hear(endorsed());
        sign(FIRST);
        hear(anew(SECOND, Category.NOT_NOTIFIED, Optional.empty()), FIRST);
        hear(anew(THIRD, Category.LEVEL_1, Optional.empty()), FIRST);
        withdraw(FIRST);
        assertThat(withdrawalOf(FIRST)).isEqualTo(NOT_WITHDRAWN);
        assertThat(referral(THIRD)).isInstanceOfSatisfying(Referral.Prepared.class, it -> assertThat(it.amends())
                .containsExactly(FIRST.id()));
    }

    @Test
    @Tag("CA-04")
    void what_was_told_stays_told_and_is_referred_anew() {
        hear(endorsed());
        sign(FIRST);
        hear(anew(SECOND, Category.NOT_NOTIFIED, Optional.empty()), FIRST);
        withdraw(FIRST);
        hear(anew(THIRD, Category.LEVEL_1, Optional.empty()), FIRST);
        assertThat(withdrawalOf(FIRST).signed()).isPresent();
        assertThat(referral(THIRD)).isInstanceOf(Referral.Prepared.class);
    }

    @Test
    @Tag("CA-04")
    void an_agency_that_has_the_first_is_told_also_where_nobody_signed_the_one_that_was_to_amend_it() {
        hear(endorsed());
        sign(FIRST);
        hear(anew(SECOND, Category.LEVEL_1, Optional.empty()), FIRST);
        hear(anew(THIRD, Category.NOT_NOTIFIED, Optional.of(SECOND)), FIRST, SECOND);
        assertThat(referral(SECOND)).isInstanceOf(Referral.Superseded.class);
        assertThat(withdrawalOf(FIRST)).isEqualTo(TO_BE_WITHDRAWN);
    }

    @Test
    @Tag("CA-04")
    void an_agency_that_has_both_is_told_once_of_the_later_one() {
        hear(endorsed());
        sign(FIRST);
        hear(anew(SECOND, Category.LEVEL_1, Optional.empty()), FIRST);
        sign(SECOND);
        hear(anew(THIRD, Category.NOT_NOTIFIED, Optional.of(SECOND)), FIRST, SECOND);
        assertThat(withdrawalOf(FIRST)).isEqualTo(NOT_WITHDRAWN);
        assertThat(withdrawalOf(SECOND)).isEqualTo(TO_BE_WITHDRAWN);
    }

    @Test
    void what_is_amended_may_be_heard_of_before_what_amends_it() {
        hear(endorsed());
        replaced(SECOND, Category.LEVEL_1, FIRST).forEach(this::handle);
        intents(anew(SECOND, Category.LEVEL_1, Optional.empty())).forEach(this::handle);
        assertThat(referral(SECOND)).isInstanceOfSatisfying(Referral.Prepared.class, it -> assertThat(it.amends())
                .containsExactly(FIRST.id()));
    }

    @Test
    void a_decision_that_refers_for_the_first_time_amends_nothing() {
        hear(new AssessmentDecidedAnew(
                "a-1",
                SECOND.id().toString(),
                Category.LEVEL_1,
                Optional.of("ccc"),
                Optional.of(AT),
                "o",
                "ceo",
                "wattle-creek",
                "8",
                Optional.empty(),
                Optional.empty()));
        assertThat(referral(SECOND)).isInstanceOfSatisfying(Referral.Prepared.class, it -> assertThat(it.amends())
                .isEmpty());
        assertThat(states).doesNotContainKey(name(FIRST));
    }

    @Test
    void it_is_the_same_however_often_and_in_whatever_order_the_reactions_take_place() {
        Map<String, Object> expected = null;
        for (int seed = 0; seed < 20; seed++) {
            states.clear();
            hear(endorsed());
            List<Intent<?, ?, ?>> asked = new ArrayList<>(intents(anew(SECOND, Category.LEVEL_1, Optional.empty())));
            asked.addAll(replaced(SECOND, Category.LEVEL_1, FIRST));
            asked.addAll(List.copyOf(asked));
            Collections.shuffle(asked, new Random(seed));
            asked.forEach(this::handle);
            if (expected == null) expected = Map.copyOf(states);
            assertThat(states).isEqualTo(expected);
        }
    }

    private void hear(AssessmentEndorsed endorsed) {
        Stream.of(
                        new WhenAssessmentEndorsedPrepareReferral(POLICIES),
                        new WhenAssessmentEndorsedStartNotificationClock(POLICIES))
                .flatMap(reaction -> reaction.react(received(endorsed)).stream())
                .forEach(this::handle);
    }

    private static List<Intent<?, ?, ?>> intents(AssessmentDecidedAnew anew) {
        List<Reaction<AssessmentDecidedAnew>> reactions = List.of(
                new WhenAssessmentDecidedAnewPrepareReferral(POLICIES),
                new WhenAssessmentDecidedAnewMoveNotificationClock(POLICIES));
        return reactions.stream()
                .<Intent<?, ?, ?>>flatMap(reaction -> reaction.react(received(anew)).stream())
                .toList();
    }

    /** @param before all referrals that earlier decisions led to */
    private void hear(AssessmentDecidedAnew anew, ReferralRef... before) {
        ReferralRef as = new ReferralRef(UUID.fromString(anew.referral()), COMPLAINT, "a-1", "ccc");
        if (before.length > 0) replaced(as, anew.category(), before).forEach(this::handle);
        intents(anew).forEach(this::handle);
    }

    private static List<Intent<?, ?, ?>> replaced(ReferralRef as, Category category, ReferralRef... before) {
        List<String> later = Stream.of(before)
                .filter(it -> !it.equals(FIRST))
                .map(it -> it.id().toString())
                .toList();
        var replaced = new EarlierReferralsReplaced(
                "a-1",
                "ccc",
                List.of(before).contains(FIRST),
                later,
                category == Category.NOT_NOTIFIED
                        ? Optional.empty()
                        : Optional.of(as.id().toString()));
        return new WhenEarlierReferralsReplacedTellTheirAgency().react(received(replaced));
    }

    /** Signs, and does what follows from it for those before. */
    private void sign(ReferralRef referral) {
        List<UUID> amends = referral(referral) instanceof Referral.Prepared p ? p.amends() : List.of();
        handle(Streams.REFERRAL.intent("wattle-creek", referral.id(), new SignReferral(CEO, "{}", AT)));
        for (UUID earlier : amends)
            handle(Streams.REFERRAL.intent("wattle-creek", earlier, new MarkAmended(referral.id(), AT)));
    }

    private void withdraw(ReferralRef referral) {
        handle(Streams.REFERRAL.intent("wattle-creek", referral.id(), new SignWithdrawal(CEO, "{}", AT)));
    }

    private Referral.Withdrawal withdrawalOf(ReferralRef referral) {
        assertThat(referral(referral)).isInstanceOf(Referral.Referred.class);
        return ((Referral.Referred) referral(referral)).withdrawal();
    }

    private Object referral(ReferralRef referral) {
        return states.get(name(referral));
    }

    private static String name(ReferralRef referral) {
        return Streams.REFERRAL.stream("wattle-creek", referral.id()).name();
    }

    private List<String> clocks() {
        return states.values().stream()
                .filter(Clock.class::isInstance)
                .map(clock -> clock.getClass().getSimpleName())
                .toList();
    }

    @SuppressWarnings("unchecked") // a stream's state is its own aggregate's
    private <C, S, E> void handle(Intent<C, S, E> intent) {
        var decider = intent.aggregate().decider();
        S state = (S) states.getOrDefault(intent.stream().name(), decider.initialState());
        if (decider.decide(intent.command(), state) instanceof Decision.Accepted<E>(var events))
            for (E event : events) state = decider.evolve(state, event);
        states.put(intent.stream().name(), state);
    }

    private static AssessmentEndorsed endorsed() {
        return new AssessmentEndorsed(
                "a-1", Category.LEVEL_1, Optional.of("ccc"), Optional.of(AT), "o", "ceo", "wattle-creek", "8");
    }

    private static AssessmentDecidedAnew anew(ReferralRef as, Category category, Optional<ReferralRef> before) {
        return new AssessmentDecidedAnew(
                "a-1",
                as.id().toString(),
                category,
                category == Category.NOT_NOTIFIED ? Optional.empty() : Optional.of("ccc"),
                Optional.of(AT),
                "o",
                "ceo",
                "wattle-creek",
                "8",
                Optional.of("ccc"),
                before.map(it -> it.id().toString()));
    }

    private static <E> Received<E> received(E event) {
        return new Received<>("wattle-creek", COMPLAINT, "assessment/assessment/7", 1, AT, "officer-1", event);
    }
}
