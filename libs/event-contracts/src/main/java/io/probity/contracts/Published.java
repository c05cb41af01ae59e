package io.probity.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The type name of a published event and what it tells, such as {@code probity.complaint.lodged.v1}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Published {
    /** The CloudEvents type: explicit, and never the name of a class. */
    String value();

    /** What has happened, in one sentence for the event catalogue. */
    String tells();
}
