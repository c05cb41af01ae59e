package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.policy.Duty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/** What a policy can give to an office, that office can call: the gate lets it in, and the policy decides (MC-22). */
public final class DutiesAndPermissions {
    private DutiesAndPermissions() {}

    /** Fails where the permissions of the service that is tested keep out an office that a policy can give a duty to. */
    public static void assertThatTheGateLetsIn(Duty duty, String permission) {
        String roles = Objects.requireNonNull(permissions().getProperty(permission), permission);
        assertThat(Arrays.stream(roles.split(",", -1)).map(String::strip)).containsAll(duty.offices());
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
