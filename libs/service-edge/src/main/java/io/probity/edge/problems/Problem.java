package io.probity.edge.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem.
 *
 * @param type a stable name for programs
 * @param title the same for people
 * @param detail what is wrong in this case and what would be accepted; never what was sent
 * @param rule the clause that was broken, such as {@code HV-09}
 * @param instance an id that stands in the log beside the cause, for what is our own fault
 * @param errors what is wrong, field by field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String rule,
        @Nullable String instance,
        List<FieldError> errors) {

    public static final MediaType JSON = new MediaType("application", "problem+json");
    private static final String NAMESPACE = "urn:probity:problem:";

    /**
     * What is wrong with one field.
     *
     * @param field its path in the request, such as {@code lodger.email}
     */
    public record FieldError(String field, String message) {}

    public static Problem of(int status, String name, String title, @Nullable String detail) {
        return new Problem(NAMESPACE + name, title, status, detail, null, null, List.of());
    }

    Problem rule(String clause) {
        return new Problem(type, title, status, detail, clause, instance, errors);
    }

    Problem instance(String id) {
        return new Problem(type, title, status, detail, rule, id, errors);
    }

    Problem errors(List<FieldError> all) {
        return new Problem(type, title, status, detail, rule, instance, all);
    }

    /** An answer that, like all others, no cache keeps: the next try may well be granted. */
    public Response toResponse() {
        return answer().build();
    }

    /** The same, to be given more headers. */
    public Response.ResponseBuilder answer() {
        Response.ResponseBuilder answer = Response.status(status).type(JSON).entity(this);
        return status == 401 ? answer.header("WWW-Authenticate", "Bearer") : answer;
    }

    /** To be thrown where no answer can be returned. */
    public ProblemException exception() {
        return new ProblemException(this);
    }
}
