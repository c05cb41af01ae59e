package io.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private final Policies policies = Policies.load();
    private final Policy wattleCreek = policies.find("wattle-creek", "8");
    private final Policy ironbark = policies.find("ironbark", "5.0");
    private final Policy saltbush = policies.find("saltbush", "1");

    @Test
    @Tag("HV-58")
    void a_decision_names_the_version_that_was_in_force_when_it_was_made() {
        assertThat(policies.inForce("wattle-creek", LocalDate.of(2021, 3, 16))).isEmpty();
        assertThat(policies.inForce("wattle-creek", LocalDate.of(2021, 3, 17))).contains(wattleCreek);
        assertThat(wattleCreek.resolution()).isEqualTo("17 March 2021");
        assertThat(wattleCreek.document().history()).hasSize(8);
    }

    @Test
    @Tag("HV-02")
    void each_thing_that_is_out_of_scope_names_the_right_place_and_its_clause() {
        assertThat(wattleCreek.outOfScope())
                .filteredOn(reason -> reason.clause().equals("HV-02"))
                .extracting(OutOfScope::code)
                .containsExactly(
                        "initial-request",
                        "local-law-review",
                        "rates-and-charges",
                        "competitive-neutrality",
                        "councillor-conduct",
                        "planning-act",
                        "court-decision",
                        "statutory-review");
        assertThat(wattleCreek.outOfScope())
                .allSatisfy(reason -> assertThat(reason.rightPlace()).isNotBlank());
    }

    @Test
    @Tag("MC-04")
    void a_report_about_a_councillor_is_made_to_ibac_where_the_policy_says_so_and_nowhere_else() {
        for (String office : Set.of("councillor", "mayor"))
            assertThat(ironbark.diversion(Set.of(office)))
                    .map(Diversion::agency)
                    .contains("ibac");
        assertThat(ironbark.diversion(Set.of("ceo"))).isEmpty();
        assertThat(ironbark.diversion(Set.of())).isEmpty();
        assertThat(wattleCreek.diversion(Set.of("councillor"))).isEmpty();
    }

    @Test
    void a_policy_that_nobody_adopted_is_not_found() {
        assertThat(policies.knows("wattle-creek", "9")).isFalse();
        assertThat(policies.installed("wattle-creek", "9")).isEmpty();
        assertThat(policies.installed("wattle-creek", "8")).contains(wattleCreek);
        assertThatThrownBy(() -> policies.find("wattle-creek", "9")).isInstanceOf(PolicyNotInstalled.class);
    }

    @Test
    void a_law_under_which_no_policy_is_installed_is_not_found() {
        assertThat(policies.law("queensland")).contains(wattleCreek.jurisdiction());
        assertThat(policies.law("atlantis")).isEmpty();
        assertThatThrownBy(() -> policies.jurisdiction("atlantis")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @Tag("MC-34")
    void a_policy_knows_its_parents_its_children_and_when_its_review_is_due() {
        assertThat(ironbark.document().parents()).containsExactly("Risk Management Policy");
        assertThat(ironbark.document().children()).containsExactly("Public Interest Disclosure Policy");
        assertThat(ironbark.document().review().due()).isPresent();
    }

    @Test
    @Tag("IC-11")
    void the_policy_on_client_relationships_is_reviewed_every_two_years() {
        assertThat(saltbush.document().review().due())
                .contains(saltbush.effectiveFrom().plusYears(2));
    }

    @Test
    @Tag("IC-11")
    void the_policy_on_client_relationships_carries_sanctions_and_says_who_is_trained_in_it() {
        assertThat(saltbush.document().sanctions()).isNotEmpty();
        assertThat(saltbush.document().training().orElseThrow().who()).contains("manage clients");
        assertThat(ironbark.document().training())
                .as("Maroondah's asks for none")
                .isEmpty();
    }

    @Test
    @Tag("MC-22")
    void roles_and_what_each_is_responsible_for_are_data() {
        assertThat(ironbark.responsibilities())
                .extracting(Responsibility::role)
                .contains("employee", "supervisor", "governance-manager", "risk-coordinator", "audit-committee");
        assertThat(ironbark.responsibilities())
                .allSatisfy(r -> assertThat(r.duties()).isNotEmpty());
    }

    @Test
    @Tag("MC-22")
    void a_role_stands_for_each_of_the_rows_that_the_policy_prints() {
        assertThat(ironbark.responsibilities()).hasSize(9);
        assertThat(ironbark.responsibilities())
                .filteredOn(r -> r.role().equals("risk-coordinator"))
                .singleElement()
                .satisfies(r -> assertThat(r.duties()).hasSize(7));
    }

    @Test
    @Tag("MC-10")
    void corrupt_specified_and_improper_conduct_have_the_limbs_that_the_definitions_list() {
        assertThat(limbs(ironbark, "corrupt-conduct")).containsExactly("a)", "b)", "c)", "d)", "e)", "f)");
        assertThat(limbs(ironbark, "specified-conduct"))
                .containsExactly("a)", "b)", "c)", "d)", "e)", "f) i)", "f) ii)", "f) iii)");
        assertThat(limbs(ironbark, "improper-conduct")).containsExactly("a)", "b) i)", "b) ii)");
        assertThat(limbs(ironbark, "suspected-corrupt-conduct")).hasSize(5);
        assertThat(ironbark.definitions())
                .extracting(Definition::code)
                .as("the council's own stand beside those of the law")
                .contains("fraud", "corruption");
    }

    @Test
    @Tag("HV-30")
    @Tag("HV-31")
    void each_element_of_corrupt_conduct_that_is_defined_is_asked_for() {
        assertThat(limbs(wattleCreek, "corrupt-conduct-type-a"))
                .containsExactly("(a)", "(b)(i)", "(b)(ii)", "(b)(iii)", "(c)");
        assertThat(limbs(wattleCreek, "corrupt-conduct-type-b"))
                .containsExactly("(a)", "(b)(i)", "(b)(ii)", "(b)(iii)", "(b)(iv)", "(b)(v)", "(c)");
    }

    @Test
    void a_day_on_which_the_council_is_shut_is_the_councils_own() {
        assertThat(wattleCreek.isLocalHoliday(LocalDate.of(2026, 8, 12))).isTrue();
        assertThat(wattleCreek.isLocalHoliday(LocalDate.of(2026, 8, 13))).isFalse();
        assertThat(ironbark.isLocalHoliday(LocalDate.of(2026, 8, 12))).isFalse();
    }

    private static List<String> limbs(Policy policy, String definition) {
        return policy.definitions().stream()
                .filter(d -> d.code().equals(definition))
                .flatMap(d -> d.parts().stream())
                .map(Definition.Part::label)
                .toList();
    }

    @Test
    @Tag("HV-08")
    void a_written_complaint_is_acknowledged_within_fourteen_calendar_days() {
        var clock = wattleCreek.clock("acknowledgement").orElseThrow();
        assertThat(clock.days()).isEqualTo(14);
        assertThat(clock.count()).isEqualTo(ClockRule.Count.CALENDAR_DAYS);
        assertThat(clock.reminderOnly()).isFalse();
        assertThat(clock.clause()).isEqualTo("HV-08");
    }

    @Test
    @Tag("HV-10")
    void the_outcome_is_told_within_fourteen_calendar_days() {
        var clock = wattleCreek.clock("outcome-told").orElseThrow();
        assertThat(clock.days()).isEqualTo(14);
        assertThat(clock.clause()).isEqualTo("HV-10");
    }

    @Test
    @Tag("MC-11")
    void as_soon_as_practicable_reminds_and_is_no_number_of_the_law() {
        var clock = ironbark.clock("agency-notification").orElseThrow();
        assertThat(clock.reminderOnly()).isTrue();
        assertThat(clock.clause()).isEqualTo("MC-11");
    }

    @Test
    @Tag("HV-06")
    void natures_and_locations_are_the_councils_own() {
        assertThat(wattleCreek.natures()).hasSize(5);
        assertThat(wattleCreek.locations()).hasSize(11);
        assertThat(wattleCreek.hasLocation("water-sewerage")).isTrue();
        assertThat(ironbark.hasLocation("water-sewerage")).isFalse();
    }

    @Test
    @Tag("HV-04")
    void a_complaint_can_come_in_seven_ways() {
        assertThat(wattleCreek.channels())
                .extracting(Coded::code)
                .containsExactly("telephone", "email", "fax", "letter", "in-person", "web", "other");
    }

    @Test
    @Tag("HV-16")
    void a_councils_own_allegation_types_stand_beside_those_of_the_law() {
        assertThat(wattleCreek.hasAllegationType("fraud")).isTrue();
        assertThat(wattleCreek.hasAllegationType("false-timesheets")).isTrue();
    }

    @Test
    @Tag("MC-01")
    void nine_kinds_of_people_can_report() {
        assertThat(policies.all())
                .allSatisfy(p -> assertThat(p.jurisdiction().reporterKinds()).hasSize(9));
    }

    @Test
    @Tag("MC-01")
    void from_whom_reports_are_taken_is_read_in_the_codes_of_forms() {
        assertThat(ironbark.reporterKindCodes())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReporterKind.values())
                        .map(ReporterKind::code)
                        .toList());
    }

    @Test
    @Tag("MC-02")
    void suspected_fraud_is_told_to_the_six_offices_that_the_policy_names() {
        assertThat(ironbark.whoMay(Duty.HEAR_REPORT).offices())
                .containsExactlyInAnyOrder(
                        "ceo",
                        "governance-manager",
                        "risk-coordinator",
                        "risk-and-integrity-advisor",
                        "supervisor",
                        "manager");
        assertThat(ironbark.whoMay(Duty.RECORD_COMPLAINT).isGivenTo(Set.of("records-officer")))
                .as("what is written")
                .isTrue();
    }

    @Test
    @Tag("MC-08")
    void only_four_offices_report_to_ibac() {
        assertThat(ironbark.whoMayNotify())
                .extracting(Notifier::role)
                .containsExactly("ceo", "cfo", "governance-manager", "risk-coordinator");
        assertThat(ironbark.mayNotify(Set.of("manager", "assessor", "mayor"))).isFalse();
        assertThat(ironbark.mayNotify(Set.of("cfo"))).isTrue();
    }

    @Test
    @Tag("IC-14")
    void the_principal_officer_reports_to_the_icac() {
        assertThat(saltbush.whoMayNotify()).extracting(Notifier::role).containsExactly("ceo");
    }

    @Test
    @Tag("MC-22")
    @Tag("IC-14")
    void who_assesses_is_for_the_law_to_say() {
        assertThat(wattleCreek.whoMay(Duty.ASSESS).isGivenTo(Set.of("ceo"))).isFalse();
        assertThat(saltbush.whoMay(Duty.ASSESS).isGivenTo(Set.of("ceo")))
                .as("the principal officer's own suspicion is reported")
                .isTrue();
        assertThat(policies.all())
                .allSatisfy(policy ->
                        assertThat(policy.whoMay(Duty.ASSESS).offices()).contains("assessor"));
    }

    @Test
    @Tag("MC-06")
    @Tag("MC-07")
    void in_victoria_an_investigation_waits_for_ibac_save_on_three_grounds() {
        assertThat(ironbark.jurisdiction().holdUntilAgencyDecides()).isTrue();
        assertThat(ironbark.jurisdiction().holdExceptions())
                .extracting(Coded::code)
                .containsExactly("serious-threat", "other-legal-obligation", "criminal-offence-to-police");
        assertThat(wattleCreek.jurisdiction().holdUntilAgencyDecides()).isFalse();
    }

    @Test
    @Tag("HV-25")
    void the_ombudsmans_misprinted_address_is_kept_and_corrected_by_a_later_entry() {
        var ombudsman = wattleCreek.agency(Agency.Kind.OMBUDSMAN).orElseThrow();
        var printed = ombudsman.contactOn(LocalDate.of(2021, 3, 17)).orElseThrow();
        var corrected = ombudsman.contactOn(LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(printed.email()).contains("ombudsman@ombudsmad.qld.gov.au");
        assertThat(printed.note()).isPresent();
        assertThat(corrected.email()).contains("ombudsman@ombudsman.qld.gov.au");
        assertThat(ombudsman.contactOn(LocalDate.of(2021, 3, 16))).isEmpty();
    }

    @Test
    @Tag("HV-25")
    void a_complainant_in_queensland_may_go_to_three_agencies() {
        assertThat(wattleCreek.jurisdiction().externalAppeals())
                .extracting(AppealAgency::agency)
                .containsExactly("queensland-ombudsman", "ccc", "queensland-human-rights-commission");
    }

    @Test
    @Tag("HV-25")
    void whoever_is_pointed_to_an_agency_outside_is_told_how_to_reach_it_in_every_state() {
        assertThat(policies.all()).isNotEmpty().allSatisfy(policy -> assertThat(
                        policy.jurisdiction().externalAppeals())
                .isNotEmpty()
                .extracting(appeal -> policy.agency(appeal.agency())
                        .flatMap(agency -> agency.contactOn(LocalDate.of(2026, 7, 1)))
                        .map(contact -> contact.postal().isEmpty()
                                || contact.telephone().isEmpty())
                        .orElse(true))
                .containsOnly(false));
    }

    @Test
    @Tag("HV-02")
    void in_every_state_something_is_out_of_scope_and_has_its_right_place() {
        assertThat(policies.all())
                .extracting(policy -> policy.jurisdiction().id())
                .contains("queensland", "victoria", "new-south-wales");
        assertThat(policies.all()).allSatisfy(policy -> assertThat(policy.outOfScope())
                .extracting(OutOfScope::code)
                .contains("initial-request", "rates-and-charges", "court-decision", "statutory-review"));
    }

    @Test
    @Tag("MC-04")
    void what_is_out_of_scope_about_a_councillor_still_points_suspected_corruption_to_ibac() {
        assertThat(ironbark.outOfScope())
                .filteredOn(reason -> reason.code().equals("councillor-conduct"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.rightPlace()).contains("IBAC directly"));
    }

    @Test
    void nothing_is_ever_delivered_to_a_real_agency() {
        var delivered = policies.all().stream()
                .flatMap(p -> p.jurisdiction().agencies().stream())
                .map(Agency::deliverTo)
                .toList();
        assertThat(delivered).isNotEmpty().allMatch(address -> address.endsWith(".example"));
    }

    @Test
    @Tag("HV-33")
    void a_section_40_agreement_counts_from_the_day_on_which_it_was_made() {
        assertThat(wattleCreek.facts(LocalDate.of(2021, 6, 30), Optional.empty()))
                .isEmpty();
        assertThat(wattleCreek.facts(LocalDate.of(2021, 7, 1), Optional.empty()))
                .containsExactly(Fact.SECTION_40_AGREEMENT);
        assertThat(List.of(ironbark, saltbush))
                .allSatisfy(p -> assertThat(p.facts(LocalDate.of(2030, 1, 1), Optional.empty()))
                        .isEmpty());
    }

    @Test
    @Tag("HV-33")
    @Tag("HV-34")
    void what_the_council_recorded_of_its_agreement_decides_alone() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(wattleCreek.facts(day, Optional.of(day.plusDays(1)))).isEmpty();
        assertThat(wattleCreek.facts(day, Optional.of(day))).containsExactly(Fact.SECTION_40_AGREEMENT);
        assertThat(wattleCreek.facts(LocalDate.of(2021, 3, 17), Optional.of(LocalDate.of(2021, 3, 17))))
                .containsExactly(Fact.SECTION_40_AGREEMENT);
    }
}
