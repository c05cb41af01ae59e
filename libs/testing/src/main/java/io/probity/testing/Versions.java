package io.probity.testing;

import io.probity.edge.caller.SealedNumbers;
import io.probity.edge.caller.SealedNumbers.Use;
import io.probity.eventsourcing.store.StreamId;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.OptionalLong;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Versions in the headers of the service under test: nobody reads them but that service, and its tests. */
public final class Versions {
    private Versions() {}

    /** What goes into {@code If-Match} where this stream is to be changed. */
    public static String tag(StreamId stream, int version) {
        return "\"" + numbers().seal(Use.VERSION, stream.path(), version) + "\"";
    }

    /** What an answer's {@code ETag} says of this stream. */
    public static long of(StreamId stream, ValidatableResponse answer) {
        return read(stream, answer.extract().header("ETag"))
                .orElseThrow(() -> new AssertionError("no version of " + stream.name()));
    }

    /** An {@code ETag} that says this version of this stream. */
    public static Matcher<String> version(StreamId stream, long expected) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(String header) {
                return read(stream, header).equals(OptionalLong.of(expected));
            }

            @Override
            protected void describeMismatchSafely(String header, Description mismatch) {
                mismatch.appendText("was ").appendValue(read(stream, header));
            }

            @Override
            public void describeTo(Description description) {
                description
                        .appendText("the tag of version ")
                        .appendValue(expected)
                        .appendText(" of " + stream.name());
            }
        };
    }

    private static OptionalLong read(StreamId stream, String header) {
        return numbers().open(Use.VERSION, stream.path(), header.substring(1, header.length() - 1));
    }

    private static SealedNumbers numbers() {
        return Arc.container().instance(SealedNumbers.class).get();
    }
}
