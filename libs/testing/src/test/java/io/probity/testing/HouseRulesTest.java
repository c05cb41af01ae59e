package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final String CORE = "io.probity.testing.broken.core";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("io.probity.testing.broken");
    private static final JavaClasses SAMPLE = new ClassFileImporter().importPackages("io.probity.sample");

    @Test
    void a_decision_core_is_found_by_its_decider() {
        assertThat(HouseRules.decisionCores(BROKEN)).containsExactly(CORE);
        assertThat(HouseRules.decisionCores(SAMPLE)).containsExactly("io.probity.sample.note");
    }

    @Test
    void a_core_that_knows_http_is_found() {
        bites(HouseRules.decisionCoresArePure(Set.of(CORE)), "jakarta.ws.rs.core.Response");
        HouseRules.decisionCoresArePure(Set.of("io.probity.sample.note")).check(SAMPLE);
    }

    @Test
    void a_core_that_asks_the_clock_is_found() {
        bites(HouseRules.decisionCoresArePredictable(Set.of(CORE)), "Instant.now()");
        HouseRules.decisionCoresArePredictable(Set.of("io.probity.sample.note")).check(SAMPLE);
    }

    @Test
    void printing_is_found() {
        bites(HouseRules.nothingIsPrinted(), "java.lang.System.out");
        HouseRules.nothingIsPrinted().check(SAMPLE);
    }

    @Test
    void a_package_without_null_marked_is_found() {
        bites(HouseRules.packagesAreNullMarked(), "io.probity.testing.broken.nullable has no @NullMarked");
        HouseRules.packagesAreNullMarked().check(SAMPLE);
    }

    @Test
    void a_service_that_knows_another_is_found() {
        bites(HouseRules.dependsOnNoOtherService("io.probity.testing.broken"), "io.probity.sample.note.NoteRule");
        HouseRules.dependsOnNoOtherService("io.probity.sample").check(SAMPLE);
    }

    @Test
    void a_word_of_the_business_in_a_library_is_found() {
        bites(HouseRules.hasNoBusinessWord(), "ComplaintOfNobody");
    }

    @Test
    void event_sourcing_has_no_word_of_the_business_and_knows_no_other_part_of_the_platform() {
        JavaClasses library = HouseRules.mainClasses("io.probity.eventsourcing");
        HouseRules.hasNoBusinessWord().check(library);
        HouseRules.dependsOnNothingOfThePlatform("io.probity.eventsourcing").check(library);
    }

    @Test
    void rules_over_no_class_at_all_are_a_mistake() {
        assertThatThrownBy(() -> HouseRules.ofService("io.probity.nowhere")).hasMessageContaining("no class under");
    }

    private static void bites(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(BROKEN)).hasMessageContaining(culprit);
    }
}
