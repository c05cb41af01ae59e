package io.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.policy.reading.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who reviews an appeal, and where a plan takes the place of another officer: data, within what code allows at most. */
class ReviewAndPlansTest {
    private final Policies policies = Policies.load();

    @Test
    @Tag("HV-20")
    void a_managers_handling_is_the_chief_executives_to_review_and_the_chief_executives_the_mayors() {
        for (Policy policy : List.of(policies.find("wattle-creek", "8"), policies.find("ironbark", "5.0"))) {
            assertThat(policy.reviewers(List.of("manager"))).containsExactly("ceo", "mayor");
            assertThat(policy.reviewers(List.of("manager", "ceo"))).containsExactly("mayor");
            assertThat(policy.reviewers(List.of("ceo", "director"))).containsExactly("mayor");
            assertThat(policy.reviewers(List.of("manager", "mayor"))).isEmpty();
            assertThat(policy.reviewers(List.of("nominated-person"))).containsExactly("ceo", "mayor");
        }
    }

    @Test
    @Tag("HV-20")
    @Tag("MC-22")
    void a_council_has_others_review_where_its_policy_names_them() throws IOException {
        var policy = wattleCreek("""
                internal-review:
                  - { of: [manager], by: [governance-manager, ceo], clause: own }
                  - { of: [director, nominated-person, agency-pool], by: [ceo], clause: own }
                  - { of: [ceo], by: [], clause: own }
                """);
        assertThat(policy.reviewers(List.of("manager"))).containsExactly("governance-manager", "ceo");
        assertThat(policy.reviewers(List.of("manager", "director"))).containsExactly("ceo");
        assertThat(policy.reviewers(List.of("ceo"))).isEmpty();
        assertThat(policies.find("saltbush", "1").reviewers(List.of("manager")))
                .as("of the agency that says so itself")
                .containsExactly("governance-manager", "ceo");
    }

    @Test
    @Tag("HV-20")
    void an_office_of_which_nothing_is_said_is_reviewed_outside() {
        assertThat(policies.find("saltbush", "1").reviewers(List.of("councillor")))
                .isEmpty();
        assertThat(policies.find("saltbush", "1").reviewers(List.of())).isEmpty();
    }

    @Test
    @Tag("HV-20")
    void without_its_policy_a_matter_is_reviewed_as_it_usually_is() {
        assertThat(InternalReview.usually(List.of("manager"))).containsExactly("ceo", "mayor");
        assertThat(InternalReview.usually(List.of("manager", "ceo"))).containsExactly("mayor");
        assertThat(InternalReview.usually(List.of("mayor"))).isEmpty();
    }

    @Test
    @Tag("IC-10")
    void where_people_know_each_other_a_close_relationship_can_be_managed_by_a_plan() {
        var saltbush = policies.find("saltbush", "1").managementPlans();
        assertThat(saltbush.clause()).isEqualTo("IC-10");
        assertThat(saltbush.mayManage(Set.of(ConflictKind.RELATIONSHIP))).isTrue();
        assertThat(saltbush.mayManage(Set.of(ConflictKind.DECLARED, ConflictKind.RELATIONSHIP)))
                .isTrue();
        assertThat(saltbush.mayManage(Set.of(ConflictKind.RELATIONSHIP, ConflictKind.REPORTING_LINE)))
                .as("one of which it says nothing")
                .isFalse();
        assertThat(policies.find("ironbark", "5.0").managementPlans().mayManage(Set.of(ConflictKind.RELATIONSHIP)))
                .isFalse();
    }

    @Test
    @Tag("IC-10")
    void a_policy_that_says_nothing_of_plans_has_none() throws IOException {
        String text = text();
        String without = text.replaceAll("(?m)^management-plans:.*\n", "");
        assertThat(without).isNotEqualTo(text);
        var plans = read(without).managementPlans();
        assertThat(plans).isEqualTo(ManagementPlans.NONE);
        assertThat(plans.mayManage(Set.of(ConflictKind.DECLARED))).isFalse();
        assertThat(plans.mayManage(Set.of())).isFalse();
        assertThat(plans.sentence()).isEqualTo("The policy has no plans: the work goes to another.");
    }

    private static Policy wattleCreek(String own) throws IOException {
        return read(text().replace("\nclocks:", "\n" + own + "clocks:"));
    }

    private static Policy read(String text) {
        return new Policies(
                        Packs.onClasspath().with("wattle-creek/8.yaml", text).policies())
                .find("wattle-creek", "8");
    }

    private static String text() throws IOException {
        try (var in = Objects.requireNonNull(Policies.class.getResourceAsStream("/policies/wattle-creek/8.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
