package io.probity.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.probity.eventsourcing.codec.Json;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    private static final ArchRule NOTHING_BUT_JAVA_AND_ANNOTATIONS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.probity.contracts..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "org.jspecify.annotations",
                    "com.fasterxml.jackson.annotation");

    /** Broken on purpose. */
    static final class NeedsALibrary {
        Object mapper() {
            return Json.mapper();
        }
    }

    @Test
    void the_published_language_depends_on_nothing_but_java_and_annotations() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.probity.contracts");
        assertThat(main).hasSizeGreaterThan(50);
        NOTHING_BUT_JAVA_AND_ANNOTATIONS.check(main);
    }

    @Test
    void the_rule_bites() {
        JavaClasses broken = new ClassFileImporter().importClasses(NeedsALibrary.class);
        assertThat(NOTHING_BUT_JAVA_AND_ANNOTATIONS.evaluate(broken).hasViolation())
                .isTrue();
    }
}
