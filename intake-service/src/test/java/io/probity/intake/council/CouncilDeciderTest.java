package io.probity.intake.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.council.CouncilCommand.AdoptPolicy;
import io.probity.intake.council.CouncilCommand.AppointOfficeHolder;
import io.probity.intake.council.CouncilCommand.EndTerm;
import io.probity.intake.council.CouncilCommand.MakeSection40Agreement;
import io.probity.intake.council.CouncilCommand.OnboardCouncil;
import io.probity.intake.council.CouncilEvent.CouncilOnboarded;
import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.PolicyAdopted;
import io.probity.intake.council.CouncilEvent.Section40AgreementMade;
import io.probity.policy.Policies;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CouncilDeciderTest {
    private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");
    private static final LocalDate DAY = LocalDate.parse("2021-03-17");
    private static final CouncilOnboarded ONBOARDED =
            new CouncilOnboarded("wattle-creek", "Wattle Creek Shire", "queensland", NOW);
    private static final PolicyAdopted ADOPTED = new PolicyAdopted("wattle-creek", "8", "17 March 2021", DAY, NOW);

    private final DeciderSpec<CouncilCommand, Council, CouncilEvent> council =
            new DeciderSpec<>(new CouncilDecider(Policies.load()));

    @Test
    void a_council_is_onboarded_once() {
        var onboard = new OnboardCouncil("wattle-creek", "Wattle Creek Shire", "queensland", NOW);
        council.given().when(onboard).then(ONBOARDED);
        council.given(ONBOARDED).when(onboard).thenRefused(CouncilRule.ALREADY_ONBOARDED);
    }

    @Test
    void a_council_has_a_name_and_a_known_jurisdiction() {
        council.given()
                .when(new OnboardCouncil("atlantis", "Atlantis", "poseidon", NOW))
                .thenRefused(CouncilRule.JURISDICTION_IS_KNOWN);
        council.given()
                .when(new OnboardCouncil("atlantis", " ", "victoria", NOW))
                .thenRefused(CouncilRule.COUNCIL_HAS_A_NAME);
    }

    @Test
    @Tag("HV-58")
    void a_policy_is_adopted_by_resolution_under_the_councils_own_law() {
        council.given(ONBOARDED).when(adopt("queensland", "17 March 2021")).then(ADOPTED);
        council.given(ONBOARDED).when(adopt("queensland", "")).thenRefused(CouncilRule.RESOLUTION_IS_NAMED);
        council.given(ONBOARDED)
                .when(adopt("victoria", "17 March 2021"))
                .thenRefused(CouncilRule.POLICY_IS_OF_THE_JURISDICTION);
    }

    @Test
    @Tag("HV-58")
    void the_version_in_force_is_the_latest_one_effective_by_the_day() {
        var seven = new PolicyAdopted("wattle-creek", "7", "16 December 2019", DAY.minusYears(1), NOW);
        var known = new Onboarded(
                "wattle-creek",
                "Wattle Creek Shire",
                "queensland",
                List.of(seven, ADOPTED),
                Terms.NONE,
                Optional.empty());
        assertThat(known.policyOn(DAY)).contains(ADOPTED);
        assertThat(known.policyOn(DAY.minusDays(1))).contains(seven);
        assertThat(known.policyOn(DAY.minusYears(2))).isEmpty();
    }

    @Test
    @Tag("HV-58")
    void a_version_that_is_adopted_again_after_another_is_in_force_twice() {
        var first = new PolicyAdopted("wattle-creek", "7", "1 July 2024", DAY.minusYears(2), NOW);
        var next = new PolicyAdopted("wattle-creek", "8", "1 July 2025", DAY.minusYears(1), NOW);
        var again = new PolicyAdopted("wattle-creek", "7", "1 July 2026", DAY, NOW.plusSeconds(1));
        Onboarded known = after(first, next, again);
        assertThat(known.policies()).containsExactly(first, next, again);
        assertThat(known.policyOn(DAY)).contains(again);
        assertThat(known.policyOn(DAY.minusDays(1))).contains(next);
        assertThat(known.policyOn(DAY.minusYears(1).minusDays(1))).contains(first);
        var sameDay = new PolicyAdopted("wattle-creek", "8", "2 July 2026", DAY, NOW.plusSeconds(2));
        assertThat(after(first, next, again, sameDay).policyOn(DAY))
                .as("of two from the same day, the one adopted last")
                .contains(sameDay);
    }

    @Test
    @Tag("HV-20")
    void an_office_has_one_holder_a_day() {
        var first = new OfficeHolderAppointed("ceo", "u-1", DAY, NOW);
        var second = new OfficeHolderAppointed("ceo", "u-2", DAY.plusYears(1), NOW);
        council.given(ONBOARDED)
                .when(new AppointOfficeHolder("ceo", "u-1", DAY, Optional.empty(), false, NOW))
                .then(first);
        council.given(ONBOARDED)
                .when(new AppointOfficeHolder("ceo", "", DAY, Optional.empty(), false, NOW))
                .thenRefused(CouncilRule.OFFICE_HAS_A_HOLDER);
        Onboarded known = after(first, second);
        assertThat(known.holderOf("ceo", DAY)).contains("u-1");
        assertThat(known.holderOf("ceo", DAY.plusYears(1))).contains("u-2");
        assertThat(known.holderOf("mayor", DAY)).isEmpty();
    }

    @Test
    @Tag("HV-33")
    void a_queensland_council_makes_one_section_40_agreement() {
        var agree = new MakeSection40Agreement(DAY, NOW);
        var made = new Section40AgreementMade(DAY, NOW);
        council.given(ONBOARDED).when(agree).then(made);
        council.given(ONBOARDED, made).when(agree).thenRefused(CouncilRule.ALREADY_AGREED);
        council.given(new CouncilOnboarded("ironbark", "Ironbark City", "victoria", NOW))
                .when(agree)
                .thenRefused(CouncilRule.SECTION_40_IS_QUEENSLAND_LAW);
    }

    @Test
    @Tag("HV-58")
    void where_its_law_is_not_installed_any_more_no_agreement_is_made_under_it() {
        new DeciderSpec<>(new CouncilDecider(new Policies(List.of())))
                .given(ONBOARDED)
                .when(new MakeSection40Agreement(DAY, NOW))
                .thenRefused(CouncilRule.LAW_UNKNOWN);
    }

    @Test
    void a_council_that_is_not_onboarded_does_nothing() {
        List.<CouncilCommand>of(
                        adopt("queensland", "17 March 2021"),
                        new AppointOfficeHolder("ceo", "u-1", DAY, Optional.empty(), false, NOW),
                        new EndTerm("ceo", "u-1", DAY, NOW),
                        new MakeSection40Agreement(DAY, NOW))
                .forEach(command -> council.given().when(command).thenRefused(CouncilRule.NOT_ONBOARDED));
    }

    private static Onboarded after(CouncilEvent... events) {
        var decider = new CouncilDecider(Policies.load());
        Council now = decider.evolve(decider.initialState(), ONBOARDED);
        for (CouncilEvent event : events) now = decider.evolve(now, event);
        return (Onboarded) now;
    }

    private static AdoptPolicy adopt(String jurisdiction, String resolution) {
        return new AdoptPolicy("wattle-creek", "8", jurisdiction, resolution, DAY, NOW);
    }
}
