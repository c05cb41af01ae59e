package io.probity.notification.reacting;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.Clock;
import io.probity.notification.referral.Officer;
import io.probity.notification.referral.Referral;
import io.probity.notification.referral.ReferralCommand.SignReferral;
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
    private final Map<String, Object> states = new HashMap<>();

    @Test
    @Tag("HV-39")
    void a_new_decision_that_refers_is_prepared_under_its_own_id_and_the_unsigned_one_is_superseded() {
        hear(endorsed());
        hear(anew(SECOND, Category.LEVEL_1, Optional.empty()));
        assertThat(referral(FIRST)).isInstanceOf(Referral.Superseded.class);
        assertThat(referral(SECOND)).isInstanceOfSatisfying(Referral.Prepared.class, it -> assertThat(it.amends())
                .contains(FIRST.id()));
        assertThat(clocks()).containsExactlyInAnyOrder("Stopped", "Running");
        hear(anew(THIRD, Category.LEVEL_2, Optional.of(SECOND)));
        assertThat(referral(SECOND)).isInstanceOf(Referral.Superseded.class);
        assertThat(referral(THIRD)).isInstanceOf(Referral.Prepared.class);
        assertThat(clocks()).as("level 2 waits for its schedule").containsExactlyInAnyOrder("Stopped", "Stopped");
    }

    @Test
    @Tag("CA-04")
    void one_that_does_not_refer_prepares_to_tell_the_agency_that_has_the_old_one() {
        hear(endorsed());
        sign(FIRST);
        hear(anew(SECOND, Category.NOT_NOTIFIED, Optional.empty()));
        assertThat(referral(FIRST)).isInstanceOfSatisfying(Referral.Referred.class, it -> assertThat(
                        it.withdrawal().prepared())
                .isTrue());
        assertThat(states).doesNotContainKey(name(SECOND));
    }

    @Test
    void the_old_one_that_was_signed_is_amended_and_not_withdrawn() {
        hear(endorsed());
        sign(FIRST);
        hear(anew(SECOND, Category.LEVEL_1, Optional.empty()));
        assertThat(referral(FIRST)).isInstanceOfSatisfying(Referral.Referred.class, it -> assertThat(
                        it.withdrawal().prepared())
                .isFalse());
        assertThat(referral(SECOND)).isInstanceOf(Referral.Prepared.class);
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

    private void hear(AssessmentDecidedAnew anew) {
        intents(anew).forEach(this::handle);
    }

    private static List<Intent<?, ?, ?>> intents(AssessmentDecidedAnew anew) {
        List<Reaction<AssessmentDecidedAnew>> reactions = List.of(
                new WhenAssessmentDecidedAnewPrepareReferral(POLICIES),
                new WhenAssessmentDecidedAnewReplaceReferral(),
                new WhenAssessmentDecidedAnewMoveNotificationClock(POLICIES));
        return reactions.stream()
                .<Intent<?, ?, ?>>flatMap(reaction -> reaction.react(received(anew)).stream())
                .toList();
    }

    private void sign(ReferralRef referral) {
        handle(Streams.REFERRAL.intent(
                "wattle-creek", referral.id(), new SignReferral(new Officer("officer-1", Set.of("ceo")), "{}", AT)));
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
