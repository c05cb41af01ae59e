package io.probity.edge.problems;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** What HTTP itself refuses, or a resource by a bare status. Its own message may quote the request and is left out. */
final class HttpProblems {
    private HttpProblems() {}

    static Response answer(WebApplicationException http) {
        Response original = http.getResponse();
        int status = original.getStatus();
        if (status < 400) return original;
        if (status == 500) return Faults.answer(http);
        Response.ResponseBuilder answer = problem(status).answer();
        copy("Retry-After", original, answer);
        return answer.build();
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 401 -> Problems.unauthenticated().problem();
            case 403 -> Problems.forbidden().problem();
            case 404 -> Problems.notFound().problem();
            case 406 ->
                Problem.of(406, "not-acceptable", "No such representation", "Answers come as application/json.");
            case 413 -> TooLarge.problem();
            case 415 ->
                Problem.of(415, "media-type-unknown", "Media type not known", "Send application/json, in UTF-8.");
            case 503 -> Problems.unavailable().problem();
            default -> Problem.of(status, "http-" + status, "Not possible", null);
        };
    }

    private static void copy(String header, Response from, Response.ResponseBuilder to) {
        String value = from.getHeaderString(header);
        if (value != null) to.header(header, value);
    }
}
