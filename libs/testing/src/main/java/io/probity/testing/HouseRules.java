package io.probity.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.probity.eventsourcing.decider.Decider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture as tests, by whitelist: what is not named is not allowed.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> house_rules() {
 *     return HouseRules.ofService("io.probity.intake");
 * }
 * }</pre>
 */
public final class HouseRules {
    private static final String[] PURE_JAVA = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "java.time..",
        "java.math",
        "java.text",
        "java.nio.charset",
        "java.security",
        "org.jspecify.annotations",
        "io.probity.eventsourcing.decider",
        "io.probity.policy.."
    };
    private static final String[] LIBRARIES = {
        "io.probity.contracts..", "io.probity.eventsourcing..", "io.probity.policy..", "io.probity.edge.."
    };
    private static final Pattern UNPREDICTABLE =
            Pattern.compile("now|randomUUID|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone|getenv|getProperty");
    private static final Pattern BUSINESS = Pattern.compile(
            "(?i).*(complain|council|disclos|assess|referr|appeal|letter|allegation|investigat|agenc|ibac|mayor|policy).*");

    private HouseRules() {}

    /** All rules for one service. */
    public static Stream<DynamicTest> ofService(String root) {
        JavaClasses own = mainClasses(root);
        if (own.isEmpty()) throw new AssertionError("no class under " + root + ": these rules would hold for nothing");
        Set<String> cores = decisionCores(own);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("only libraries are shared, never another service", dependsOnNoOtherService(root));
        rules.put("every package says that nothing in it is null", packagesAreNullMarked());
        rules.put("nothing is printed", nothingIsPrinted());
        if (!cores.isEmpty()) {
            rules.put("decision cores know nothing but the business", decisionCoresArePure(cores));
            rules.put("decision cores take time and ids from the command", decisionCoresArePredictable(cores));
        }
        return rules.entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(own)));
    }

    static JavaClasses mainClasses(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** A package with a decider in it is a decision core, whatever its name. */
    static Set<String> decisionCores(JavaClasses classes) {
        return classes.stream()
                .filter(it -> it.isAssignableTo(Decider.class) && !it.isInterface())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }

    static ArchRule decisionCoresArePure(Set<String> cores) {
        return classes()
                .that(resideIn(cores))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PURE_JAVA)
                        .or(resideIn(cores))
                        .or(describe("are primitive", type -> type.isPrimitive() || type.isArray())))
                .as("decision cores import java.*, the decider's contract, policy and themselves");
    }

    static ArchRule decisionCoresArePredictable(Set<String> cores) {
        return noClasses()
                .that(resideIn(cores))
                .should()
                .callMethodWhere(
                        describe("asks the clock, chance or the surroundings", (JavaAccess<?> call) -> UNPREDICTABLE
                                .matcher(call.getName())
                                .matches()));
    }

    static ArchRule dependsOnNoOtherService(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(LIBRARIES)
                        .or(resideInAnyPackage(root + ".."))
                        .or(describe("are not of this platform", type -> !type.getPackageName()
                                .startsWith("io.probity"))))
                .as(root + " depends on libraries and itself");
    }

    /** For libraries that anybody might use. */
    static ArchRule dependsOnNothingOfThePlatform(String root) {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(root + "..")
                        .or(describe("are not of this platform", type -> !type.getPackageName()
                                .startsWith("io.probity"))))
                .as(root + " depends on no other part of the platform");
    }

    static ArchRule packagesAreNullMarked() {
        return classes()
                .should()
                .beAnnotatedWith(NullMarked.class)
                .orShould(new InNullMarkedPackage())
                .as("every package is @NullMarked");
    }

    static ArchRule nothingIsPrinted() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
    }

    /** For libraries that must stay free of the business: neither a class nor a member is named after it. */
    static ArchRule hasNoBusinessWord() {
        return noClasses().should(new BeNamedLike(BUSINESS)).as("no business word in a library");
    }

    private static DescribedPredicate<JavaClass> resideIn(Set<String> packages) {
        return describe("reside in " + packages, type -> packages.contains(type.getPackageName()));
    }
}
