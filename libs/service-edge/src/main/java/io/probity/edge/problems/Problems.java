package io.probity.edge.problems;

import io.probity.eventsourcing.decider.Rule;
import java.util.Locale;

/** The problems every service knows. */
public final class Problems {
    private Problems() {}

    /** There is no such thing, or the caller may not know that there is: both read alike. */
    public static ProblemException notFound() {
        return Problem.of(404, "not-found", "Not found", "There is nothing here for you.")
                .exception();
    }

    /** The caller is known and may not do this; the same words for whatever reason. */
    public static ProblemException forbidden() {
        return Problem.of(403, "forbidden", "Not permitted", "Your roles do not permit this here.")
                .exception();
    }

    /** No token, or one that does not hold. */
    public static ProblemException unauthenticated() {
        return Problem.of(401, "unauthenticated", "Login needed", "Send a valid access token as a bearer token.")
                .exception();
    }

    /** The request itself cannot be understood. */
    public static ProblemException badRequest(String name, String detail) {
        return Problem.of(400, name, "Request not understood", detail).exception();
    }

    /** The content is understood and wrong, by a rule that no decider holds. */
    public static ProblemException unprocessable(String name, String detail) {
        return Problem.of(422, name, "Content not acceptable", detail).exception();
    }

    /** Something we need is away for now. */
    public static ProblemException unavailable() {
        return Problem.of(
                        503,
                        "unavailable",
                        "For the moment out of order",
                        "Nothing was lost. Ask again with the same Idempotency-Key in a few seconds.")
                .exception();
    }

    /** More ask at once than can be answered soon. */
    public static Problem busy() {
        return Problem.of(
                503,
                "busy",
                "More than can be answered",
                "Nothing was done for this request. Ask again with the same Idempotency-Key in a few seconds.");
    }

    /** A rule of the domain says no. */
    public static Problem refused(Rule rule, String because) {
        Problem problem = Problem.of(status(rule.kind()), kebab(rule.name()), title(rule.kind()), because);
        return rule.clause().isEmpty() ? problem : problem.rule(rule.clause());
    }

    /** The caller would change an older version than the one there is. Which that is, not all who read of it may know. */
    public static Problem stale() {
        return Problem.of(
                412,
                "stale",
                "Changed in the meantime",
                "The version in If-Match is not the current one. Read it again, then decide again.");
    }

    /** The request id was used for something else. */
    public static Problem reused() {
        return Problem.of(
                422,
                "request-id-reused",
                "Request id used before",
                "This Idempotency-Key was used for another request. Choose a new one.");
    }

    private static int status(Rule.Kind kind) {
        return switch (kind) {
            case STATE -> 409;
            case CONTENT -> 422;
            case AUTHORITY -> 403;
        };
    }

    private static String title(Rule.Kind kind) {
        return switch (kind) {
            case STATE -> "Not possible at this stage";
            case CONTENT -> "Content not acceptable";
            case AUTHORITY -> "Not permitted in this matter";
        };
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
