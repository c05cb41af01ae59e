package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.probity.edge.access.Permission;
import io.probity.policy.Duty;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** What a policy can give to an office, that office can call: the gate lets it in, and the policy decides (MC-22). */
public final class DutiesAndPermissions {
    private static final List<Class<? extends Annotation>> CHANGING = List.of(POST.class, PUT.class, DELETE.class);

    private DutiesAndPermissions() {}

    /** Fails where the permissions of the service that is tested keep out an office that a policy can give a duty to. */
    public static void assertThatTheGateLetsIn(Duty duty, String permission) {
        assertThat(roles(permission)).containsAll(duty.offices());
    }

    /** Fails where the permissions keep out of one thing whom they let in to another. */
    public static void assertThatWhoeverMay(String permission, String alsoMay) {
        assertThat(roles(alsoMay)).as("%s may %s", permission, alsoMay).containsAll(roles(permission));
    }

    /** The permissions that a service's endpoints below a path ask of whoever changes something there. */
    public static Stream<String> deeds(String root, String path) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .filter(endpoint -> endpoint.isAnnotatedWith(Path.class))
                        .filter(endpoint ->
                                endpoint.getAnnotationOfType(Path.class).value().startsWith(path))
                        .flatMap(DutiesAndPermissions::deeds)
                        .distinct();
    }

    private static Stream<String> deeds(JavaClass endpoint) {
        return endpoint.getMethods().stream()
                .filter(DutiesAndPermissions::changes)
                .map(method -> method.getAnnotationOfType(Permission.class).value());
    }

    private static boolean changes(JavaMethod method) {
        return CHANGING.stream().anyMatch(method::isAnnotatedWith);
    }

    private static List<String> roles(String permission) {
        String roles = Objects.requireNonNull(permissions().getProperty(permission), permission);
        return Arrays.stream(roles.split(",", -1)).map(String::strip).toList();
    }

    private static Properties permissions() {
        Properties permissions = new Properties();
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        try (InputStream file = Objects.requireNonNull(service.getResourceAsStream("permissions.properties"))) {
            permissions.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return permissions;
    }
}
