package io.probity.testing;

import io.probity.edge.caller.SealedNumbers;
import io.probity.edge.caller.SealedNumbers.Use;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.OptionalLong;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Versions in the headers of the service under test: nobody reads them but that service, and its tests. */
public final class Versions {
    private Versions() {}

    /** What goes into {@code If-Match}. */
    public static String tag(int version) {
        return "\"" + numbers().seal(Use.VERSION, version) + "\"";
    }

    /** What an answer's {@code ETag} says. */
    public static long of(ValidatableResponse answer) {
        return read(answer.extract().header("ETag")).orElseThrow(() -> new AssertionError("no version of ours"));
    }

    /** An {@code ETag} that says this version. */
    public static Matcher<String> version(long expected) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(String header) {
                return read(header).equals(OptionalLong.of(expected));
            }

            @Override
            protected void describeMismatchSafely(String header, Description mismatch) {
                mismatch.appendText("was ").appendValue(read(header));
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("the tag of version ").appendValue(expected);
            }
        };
    }

    private static OptionalLong read(String header) {
        return numbers().open(Use.VERSION, header.substring(1, header.length() - 1));
    }

    private static SealedNumbers numbers() {
        return Arc.container().instance(SealedNumbers.class).get();
    }
}
