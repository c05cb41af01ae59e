package io.probity.intake.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.council.CouncilCommand.AppointOfficeHolder;
import io.probity.intake.council.CouncilEvent.CouncilOnboarded;
import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.OfficeHolderTermEnded;
import io.probity.policy.Policies;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who holds an office for a time, and who holds it again after that. */
@Tag("HV-20")
class ActingAppointmentsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");
    private static final LocalDate BEGUN = LocalDate.of(2024, 7, 1);
    private static final LocalDate LEAVES = LocalDate.of(2026, 3, 9);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 17);
    private static final LocalDate BACK = LAST_DAY.plusDays(1);
    private static final LocalDate RETIRES = LocalDate.of(2026, 12, 31);
    private static final CouncilOnboarded ONBOARDED =
            new CouncilOnboarded("ironbark", "Ironbark City", "victoria", NOW);
    private static final OfficeHolderAppointed CHIEF = appointed("u-chief", BEGUN);
    private static final OfficeHolderAppointed ACTING = appointed("u-acting", LEAVES);
    private static final OfficeHolderTermEnded ACTED = ended("u-acting", LAST_DAY);

    private final CouncilDecider decider = new CouncilDecider(Policies.load());
    private final DeciderSpec<CouncilCommand, Council, CouncilEvent> council = new DeciderSpec<>(decider);

    @Test
    void whoever_held_the_office_holds_it_again_from_the_day_after_an_acting_appointment() {
        council.given(ONBOARDED, CHIEF)
                .when(acting("u-acting", LEAVES, LAST_DAY))
                .then(ACTING, ACTED, appointed("u-chief", BACK));
        Onboarded known = after(CHIEF, ACTING, ACTED, appointed("u-chief", BACK));
        assertThat(known.holderOf("ceo", LEAVES.minusDays(1))).contains("u-chief");
        assertThat(known.holderOf("ceo", LEAVES)).contains("u-acting");
        assertThat(known.holderOf("ceo", LAST_DAY)).contains("u-acting");
        assertThat(known.holderOf("ceo", BACK)).contains("u-chief");
    }

    @Test
    void they_hold_it_as_long_as_they_would_have() {
        council.given(ONBOARDED, CHIEF, ended("u-chief", RETIRES))
                .when(acting("u-acting", LEAVES, LAST_DAY))
                .then(ACTING, ACTED, appointed("u-chief", BACK), ended("u-chief", RETIRES));
        Onboarded known = after(
                CHIEF, ended("u-chief", RETIRES), ACTING, ACTED, appointed("u-chief", BACK), ended("u-chief", RETIRES));
        assertThat(known.holderOf("ceo", RETIRES)).contains("u-chief");
        assertThat(known.holderOf("ceo", RETIRES.plusDays(1))).isEmpty();
        council.given(ONBOARDED, CHIEF, ended("u-chief", LAST_DAY))
                .when(acting("u-acting", LEAVES, LAST_DAY))
                .then(ACTING, ACTED);
        council.given(ONBOARDED, CHIEF, appointed("u-next", BACK))
                .when(acting("u-acting", LEAVES, LAST_DAY))
                .then(ACTING, ACTED);
    }

    @Test
    void an_appointment_for_a_time_cuts_no_term_short_without_a_word() {
        var forATime = appoint("u-acting", LEAVES, Optional.of(LAST_DAY), false);
        council.given(ONBOARDED, CHIEF).when(forATime).thenRefused(CouncilRule.TERM_IS_NOT_CUT_SHORT);
        council.given(ONBOARDED, CHIEF, ended("u-chief", LEAVES.minusDays(1)))
                .when(forATime)
                .then(ACTING, ACTED);
        council.given(ONBOARDED, CHIEF, appointed("u-next", BACK))
                .when(forATime)
                .then(ACTING, ACTED);
        council.given(ONBOARDED, CHIEF)
                .when(appoint("u-next", LEAVES, Optional.empty(), false))
                .then(appointed("u-next", LEAVES));
    }

    /** As one that was recorded wrongly. */
    @Test
    void an_appointment_for_a_time_takes_the_place_of_one_from_the_same_day() {
        council.given(ONBOARDED, CHIEF)
                .when(appoint("u-acting", BEGUN, Optional.of(LAST_DAY), false))
                .then(appointed("u-acting", BEGUN), ACTED);
        council.given(ONBOARDED, CHIEF)
                .when(acting("u-acting", BEGUN, LAST_DAY))
                .then(appointed("u-acting", BEGUN), ACTED, appointed("u-chief", BACK));
    }

    @Test
    void an_acting_appointment_goes_on_by_another_from_the_day_after() {
        LocalDate longer = LAST_DAY.plusWeeks(2);
        council.given(ONBOARDED, CHIEF, ACTING, ACTED, appointed("u-chief", BACK))
                .when(acting("u-acting", BACK, longer))
                .then(appointed("u-acting", BACK), ended("u-acting", longer), appointed("u-chief", longer.plusDays(1)));
        Onboarded known = after(
                CHIEF,
                ACTING,
                ACTED,
                appointed("u-chief", BACK),
                appointed("u-acting", BACK),
                ended("u-acting", longer),
                appointed("u-chief", longer.plusDays(1)));
        assertThat(known.holderOf("ceo", LAST_DAY)).contains("u-acting");
        assertThat(known.holderOf("ceo", longer)).contains("u-acting");
        assertThat(known.holderOf("ceo", longer.plusDays(1))).contains("u-chief");
    }

    @Test
    void for_whoever_acts_another_may_act() {
        LocalDate day = LEAVES.plusDays(3);
        council.given(ONBOARDED, CHIEF, ACTING, ACTED, appointed("u-chief", BACK))
                .when(acting("u-third", day, day))
                .then(
                        appointed("u-third", day),
                        ended("u-third", day),
                        appointed("u-acting", day.plusDays(1)),
                        ended("u-acting", LAST_DAY));
    }

    @Test
    void an_acting_appointment_that_is_on_record_is_not_recorded_again_but_what_follows_from_it_is() {
        var again = acting("u-acting", LEAVES, LAST_DAY);
        council.given(ONBOARDED, CHIEF, ACTING, ACTED, appointed("u-chief", BACK))
                .when(again)
                .then();
        council.given(ONBOARDED, CHIEF, ACTING, ACTED, appointed("u-chief", LAST_DAY.minusDays(3)))
                .when(again)
                .then();
        council.given(ONBOARDED, CHIEF, ACTING, ACTED).when(again).then(appointed("u-chief", BACK));
    }

    @Test
    void whoever_acts_in_a_vacant_office_leaves_it_vacant() {
        council.given(ONBOARDED).when(acting("u-acting", LEAVES, LAST_DAY)).then(ACTING, ACTED);
    }

    @Test
    void somebody_acts_until_a_day_and_for_somebody_else() {
        council.given(ONBOARDED, CHIEF)
                .when(appoint("u-acting", LEAVES, Optional.empty(), true))
                .thenRefused(CouncilRule.ACTING_HAS_A_LAST_DAY);
        council.given(ONBOARDED, CHIEF)
                .when(acting("u-chief", LEAVES, LAST_DAY))
                .thenRefused(CouncilRule.TERM_IS_NOT_CUT_SHORT);
    }

    @Test
    void a_councillors_term_for_a_time_is_nobody_elses() {
        var seat = new OfficeHolderAppointed("councillor", "u-1", BEGUN, NOW);
        council.given(ONBOARDED, seat)
                .when(new AppointOfficeHolder("councillor", "u-2", LEAVES, Optional.of(LAST_DAY), false, NOW))
                .then(
                        new OfficeHolderAppointed("councillor", "u-2", LEAVES, NOW),
                        new OfficeHolderTermEnded("councillor", "u-2", LAST_DAY, NOW));
        council.given(ONBOARDED, seat)
                .when(new AppointOfficeHolder("councillor", "u-1", LEAVES, Optional.of(LAST_DAY), false, NOW))
                .thenRefused(CouncilRule.TERM_IS_NOT_CUT_SHORT);
    }

    private Onboarded after(CouncilEvent... events) {
        Council now = decider.evolve(decider.initialState(), ONBOARDED);
        for (CouncilEvent event : events) now = decider.evolve(now, event);
        return (Onboarded) now;
    }

    private static AppointOfficeHolder acting(String holder, LocalDate from, LocalDate lastDay) {
        return appoint(holder, from, Optional.of(lastDay), true);
    }

    private static AppointOfficeHolder appoint(
            String holder, LocalDate from, Optional<LocalDate> lastDay, boolean acting) {
        return new AppointOfficeHolder("ceo", holder, from, lastDay, acting, NOW);
    }

    private static OfficeHolderAppointed appointed(String holder, LocalDate from) {
        return new OfficeHolderAppointed("ceo", holder, from, NOW);
    }

    private static OfficeHolderTermEnded ended(String holder, LocalDate lastDay) {
        return new OfficeHolderTermEnded("ceo", holder, lastDay, NOW);
    }
}
