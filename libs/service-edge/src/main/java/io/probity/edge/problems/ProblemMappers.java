package io.probity.edge.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.probity.eventsourcing.sealing.TenantKeys;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever was thrown into a problem. What nobody foresaw says nothing but an id, which stands in the log. */
@Singleton
public class ProblemMappers {

    @ServerExceptionMapper
    public Response problem(ProblemException refusal) {
        return refusal.problem().toResponse();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violated) {
        return Violations.isOfRequest(violated) ? Violations.problem(violated).toResponse() : Faults.answer(violated);
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException malformed) {
        return MalformedJson.problem(malformed).toResponse();
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException malformed) {
        return MalformedJson.problem(malformed).toResponse();
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response unauthenticated() {
        return Problems.unauthenticated().problem().toResponse();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return Problems.forbidden().problem().toResponse();
    }

    /** Without its key nothing of a council can be read: it is not one of ours. */
    @ServerExceptionMapper(TenantKeys.UnknownTenantKey.class)
    public Response unknownCouncil() {
        return Problems.notFound().problem().toResponse();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException http) {
        return switch (http.getCause()) {
            case ProblemException refusal -> problem(refusal);
            case JsonProcessingException json -> malformed(json);
            case null, default -> HttpProblems.answer(http);
        };
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable fault) {
        return Faults.answer(fault);
    }
}
