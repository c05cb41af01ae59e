package io.probity.intake.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.council.CouncilCommand.AppointOfficeHolder;
import io.probity.intake.council.CouncilCommand.EndTerm;
import io.probity.intake.council.CouncilEvent.CouncilOnboarded;
import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.OfficeHolderTermEnded;
import io.probity.policy.Policies;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when until when somebody held an office, and of what they did the council sends a report on (MC-04). */
class TermsOfOfficeTest {
    private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");
    private static final LocalDate ELECTED = day("2020-11-16");
    private static final LocalDate LAST_DAY = day("2024-10-25");
    private static final LocalDate TODAY = day("2026-03-04");
    private static final CouncilOnboarded ONBOARDED =
            new CouncilOnboarded("ironbark", "Ironbark City", "victoria", NOW);
    private static final OfficeHolderAppointed COUNCILLOR = appointed("councillor", "u-1", ELECTED);
    private static final OfficeHolderTermEnded ENDED = ended("councillor", "u-1", LAST_DAY);

    private final CouncilDecider decider = new CouncilDecider(Policies.load());
    private final DeciderSpec<CouncilCommand, Council, CouncilEvent> council = new DeciderSpec<>(decider);

    @Test
    @Tag("MC-04")
    void a_term_ends_on_a_day_and_once() {
        council.given(ONBOARDED, COUNCILLOR)
                .when(end("councillor", "u-1", LAST_DAY))
                .then(ENDED);
        council.given(ONBOARDED, COUNCILLOR, ENDED)
                .when(end("councillor", "u-1", LAST_DAY))
                .then();
    }

    @Test
    @Tag("MC-04")
    void an_end_that_was_recorded_wrongly_is_recorded_again() {
        var rightly = ended("councillor", "u-1", LAST_DAY.minusDays(3));
        council.given(ONBOARDED, COUNCILLOR, ENDED)
                .when(end("councillor", "u-1", LAST_DAY.minusDays(3)))
                .then(rightly);
        assertThat(after(COUNCILLOR, ENDED, rightly).terms().all())
                .extracting(Terms.Term::lastDay)
                .containsExactly(Optional.of(LAST_DAY.minusDays(3)));
    }

    @Test
    @Tag("MC-04")
    void an_end_that_was_recorded_of_the_wrong_person_goes_when_they_are_appointed_again_from_the_same_day() {
        assertThat(after(COUNCILLOR, ENDED, COUNCILLOR).terms().all())
                .extracting(Terms.Term::lastDay)
                .containsExactly(Optional.empty());
    }

    @Test
    @Tag("MC-04")
    void a_term_that_is_not_on_record_does_not_end() {
        for (EndTerm never : new EndTerm[] {
            end("councillor", "u-2", LAST_DAY),
            end("mayor", "u-1", LAST_DAY),
            end("councillor", "u-1", day("2020-11-15"))
        }) council.given(ONBOARDED, COUNCILLOR).when(never).thenRefused(CouncilRule.TERM_IS_ON_RECORD);
    }

    /** By whichever box was ticked: the register knows who is a councillor, and who was one. */
    @Test
    @Tag("MC-04")
    void whom_a_report_is_about_is_known_by_the_register_of_office_holders() {
        Onboarded known = after(
                COUNCILLOR,
                appointed("councillor", "u-2", ELECTED),
                appointed("councillor", "u-3", TODAY.plusDays(1)),
                appointed("mayor", "u-1", ELECTED),
                appointed("ceo", "u-ceo", ELECTED));
        var whenever = Conduct.untold(TODAY);
        assertThat(known.electedOffices(false, Set.of("u-2"), whenever)).containsExactly("councillor");
        assertThat(known.electedOffices(false, Set.of("u-1"), whenever))
                .containsExactlyInAnyOrder("councillor", "mayor");
        assertThat(known.electedOffices(false, Set.of("u-3", "u-ceo", "u-9"), whenever))
                .isEmpty();
        assertThat(known.electedOffices(true, Set.of(), whenever)).containsExactly("councillor");
    }

    @ParameterizedTest
    @Tag("MC-04")
    @CsvSource({
        "2024-01-10, 2024-02-10, true",
        "2024-10-25, 2025-06-30, true",
        "2019-01-01, 2020-11-16, true",
        ",           2020-11-16, true",
        "2024-10-26, 2025-06-30, false",
        "2019-01-01, 2020-11-15, false",
        ",           2020-11-15, false",
    })
    void what_a_councillor_did_is_the_agencys_where_a_day_of_it_was_one_of_their_term(
            LocalDate from, LocalDate until, boolean diverted) {
        var conduct = new Conduct(Optional.ofNullable(from), until);
        assertThat(after(COUNCILLOR, ENDED).electedOffices(false, Set.of("u-1"), conduct))
                .isEqualTo(diverted ? Set.of("councillor") : Set.of());
    }

    @Test
    @Tag("MC-04")
    void where_nobody_says_when_it_happened_it_may_have_been_in_their_term() {
        Onboarded known = after(COUNCILLOR, ENDED);
        assertThat(known.electedOffices(false, Set.of("u-1"), Conduct.untold(TODAY)))
                .containsExactly("councillor");
        assertThat(known.electedOffices(false, Set.of("u-1"), Conduct.untold(ELECTED.minusDays(1))))
                .isEmpty();
    }

    @Test
    @Tag("MC-04")
    void who_is_elected_again_has_a_new_term_and_the_first_one_stays_as_it_was() {
        var again = appointed("councillor", "u-1", day("2028-11-01"));
        Onboarded known = after(COUNCILLOR, ENDED, again);
        assertThat(known.terms().all())
                .containsExactly(
                        new Terms.Term("councillor", "u-1", ELECTED, Optional.of(LAST_DAY)),
                        new Terms.Term("councillor", "u-1", day("2028-11-01"), Optional.empty()));
        Onboarded twice = after(COUNCILLOR, again, ended("councillor", "u-1", day("2030-01-01")));
        assertThat(twice.electedOffices(false, Set.of("u-1"), from("2030-01-02")))
                .isEmpty();
        assertThat(twice.electedOffices(false, Set.of("u-1"), from("2029-12-31")))
                .containsExactly("councillor");
    }

    @Test
    @Tag("MC-04")
    void councillors_of_one_day_do_not_end_each_others_terms_and_a_mayor_ends_the_mayors_before() {
        Onboarded known = after(
                COUNCILLOR,
                appointed("councillor", "u-2", ELECTED),
                appointed("mayor", "u-1", ELECTED),
                appointed("mayor", "u-2", day("2022-11-01")));
        assertThat(known.electedOffices(false, Set.of("u-1"), from("2023-01-01")))
                .containsExactly("councillor");
        assertThat(known.electedOffices(false, Set.of("u-2"), from("2023-01-01")))
                .containsExactlyInAnyOrder("councillor", "mayor");
        assertThat(known.holderOf("mayor", day("2022-10-31"))).contains("u-1");
        assertThat(known.holderOf("mayor", day("2022-11-01"))).contains("u-2");
    }

    @Test
    @Tag("HV-20")
    void an_office_whose_holders_term_ended_is_vacant_until_the_next_one_and_does_not_go_back() {
        var first = appointed("ceo", "u-1", ELECTED);
        var second = appointed("ceo", "u-2", day("2022-01-01"));
        Onboarded known = after(first, second, ended("ceo", "u-2", day("2023-06-30")));
        assertThat(known.holderOf("ceo", day("2023-06-30"))).contains("u-2");
        assertThat(known.holderOf("ceo", day("2023-07-01"))).isEmpty();
        Onboarded filled = after(
                first, second, ended("ceo", "u-2", day("2023-06-30")), appointed("ceo", "u-3", day("2023-09-01")));
        assertThat(filled.holderOf("ceo", day("2023-08-31"))).isEmpty();
        assertThat(filled.holderOf("ceo", day("2023-09-01"))).contains("u-3");
    }

    @Test
    @Tag("HV-20")
    void an_appointment_that_was_recorded_wrongly_is_recorded_again_for_the_same_day() {
        Onboarded known = after(appointed("ceo", "u-1", ELECTED), appointed("ceo", "u-2", ELECTED));
        assertThat(known.holderOf("ceo", ELECTED)).contains("u-2");
        assertThat(known.terms().all()).extracting(Terms.Term::holder).containsExactly("u-2");
    }

    @Test
    @Tag("HV-20")
    void an_end_that_is_on_record_is_recorded_once_whoever_was_appointed_since() {
        var first = appointed("ceo", "u-1", ELECTED);
        var ended = ended("ceo", "u-1", LAST_DAY);
        var second = appointed("ceo", "u-2", LAST_DAY.minusMonths(3));
        council.given(ONBOARDED, first, ended, second)
                .when(end("ceo", "u-1", LAST_DAY))
                .then();
        council.given(ONBOARDED, first, appointed("ceo", "u-2", LAST_DAY.plusDays(1)))
                .when(end("ceo", "u-1", LAST_DAY))
                .then(ended);
    }

    @Test
    @Tag("HV-20")
    void a_term_does_not_end_on_a_day_on_which_another_held_the_office() {
        var first = appointed("ceo", "u-1", ELECTED);
        var second = appointed("ceo", "u-2", LAST_DAY);
        council.given(ONBOARDED, first, second)
                .when(end("ceo", "u-1", LAST_DAY))
                .thenRefused(CouncilRule.OFFICE_WAS_FILLED_ANEW);
        council.given(ONBOARDED, COUNCILLOR, appointed("councillor", "u-2", LAST_DAY))
                .when(end("councillor", "u-1", LAST_DAY))
                .then(ENDED);
    }

    @Test
    @Tag("MC-04")
    void a_term_that_is_over_is_recorded_whole_and_a_report_of_what_was_done_in_it_is_the_agencys() {
        council.given(ONBOARDED)
                .when(new AppointOfficeHolder("councillor", "u-1", ELECTED, Optional.of(LAST_DAY), false, NOW))
                .then(COUNCILLOR, ENDED);
        assertThat(after(COUNCILLOR, ENDED).electedOffices(false, Set.of("u-1"), from("2024-01-01")))
                .containsExactly("councillor");
    }

    @Test
    @Tag("HV-20")
    void a_term_that_is_on_record_as_it_is_told_is_not_recorded_again() {
        var whole = new AppointOfficeHolder("councillor", "u-1", ELECTED, Optional.of(LAST_DAY), false, NOW);
        var open = new AppointOfficeHolder("councillor", "u-1", ELECTED, Optional.empty(), false, NOW);
        council.given(ONBOARDED, COUNCILLOR, ENDED).when(whole).then();
        council.given(ONBOARDED, COUNCILLOR).when(open).then();
        council.given(ONBOARDED, COUNCILLOR).when(whole).then(COUNCILLOR, ENDED);
        council.given(ONBOARDED, COUNCILLOR, ENDED).when(open).then(COUNCILLOR);
        council.given(ONBOARDED, COUNCILLOR, ENDED, appointed("councillor", "u-2", ELECTED))
                .when(whole)
                .then();
        council.given(ONBOARDED, appointed("ceo", "u-1", ELECTED), appointed("ceo", "u-2", ELECTED))
                .when(new AppointOfficeHolder("ceo", "u-1", ELECTED, Optional.empty(), false, NOW))
                .then(appointed("ceo", "u-1", ELECTED));
    }

    @Test
    @Tag("HV-20")
    void a_term_before_others_is_recorded_late_and_changes_nothing_of_theirs() {
        var now = appointed("mayor", "u-3", day("2024-11-01"));
        council.given(ONBOARDED, now)
                .when(new AppointOfficeHolder("mayor", "u-1", ELECTED, Optional.of(LAST_DAY), false, NOW))
                .then(appointed("mayor", "u-1", ELECTED), ended("mayor", "u-1", LAST_DAY));
        Onboarded known = after(now, appointed("mayor", "u-1", ELECTED), ended("mayor", "u-1", LAST_DAY));
        assertThat(known.holderOf("mayor", LAST_DAY)).contains("u-1");
        assertThat(known.holderOf("mayor", LAST_DAY.plusDays(1))).isEmpty();
        assertThat(known.holderOf("mayor", TODAY)).contains("u-3");
        assertThat(known.terms().on(LAST_DAY))
                .containsExactly(new Terms.Term("mayor", "u-1", ELECTED, Optional.of(LAST_DAY)));
    }

    @Test
    @Tag("HV-20")
    void a_term_that_is_recorded_whole_has_a_day_and_ends_before_the_next_began() {
        council.given(ONBOARDED)
                .when(new AppointOfficeHolder("ceo", "u-1", ELECTED, Optional.of(ELECTED.minusDays(1)), false, NOW))
                .thenRefused(CouncilRule.TERM_LASTS_A_DAY);
        council.given(ONBOARDED)
                .when(new AppointOfficeHolder("ceo", "u-1", ELECTED, Optional.of(ELECTED), false, NOW))
                .then(appointed("ceo", "u-1", ELECTED), ended("ceo", "u-1", ELECTED));
        council.given(ONBOARDED, appointed("ceo", "u-2", LAST_DAY))
                .when(new AppointOfficeHolder("ceo", "u-1", ELECTED, Optional.of(LAST_DAY), false, NOW))
                .thenRefused(CouncilRule.OFFICE_WAS_FILLED_ANEW);
    }

    private Onboarded after(CouncilEvent... events) {
        Council now = decider.evolve(decider.initialState(), ONBOARDED);
        for (CouncilEvent event : events) now = decider.evolve(now, event);
        return (Onboarded) now;
    }

    private static Conduct from(String day) {
        return new Conduct(Optional.of(day(day)), day("2031-01-01"));
    }

    private static EndTerm end(String office, String holder, LocalDate lastDay) {
        return new EndTerm(office, holder, lastDay, NOW);
    }

    private static OfficeHolderAppointed appointed(String office, String holder, LocalDate from) {
        return new OfficeHolderAppointed(office, holder, from, NOW);
    }

    private static OfficeHolderTermEnded ended(String office, String holder, LocalDate lastDay) {
        return new OfficeHolderTermEnded(office, holder, lastDay, NOW);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
