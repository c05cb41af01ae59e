package io.probity.edge.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an endpoint asks of its caller. The roles that hold a permission stand in the service's
 * {@code permissions.properties}; an endpoint without one stops the service at its start.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permission {
    /** Its name in {@code permissions.properties}, such as {@code acknowledge-complaint}. */
    String value();
}
