package io.probity.edge.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the annotations on request records found, field by field, without what stood in the fields. */
final class Violations {
    private Violations() {}

    /** A result of our own that breaks its constraints is no mistake of the client's. */
    static boolean isOfRequest(ConstraintViolationException violated) {
        return violated.getConstraintViolations().stream()
                .noneMatch(it -> nodes(it).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    }

    static Problem problem(ConstraintViolationException violated) {
        List<Problem.FieldError> errors = violated.getConstraintViolations().stream()
                .map(it -> new Problem.FieldError(field(it), it.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::message))
                .toList();
        return Problem.of(
                        400,
                        "invalid",
                        "Some fields are not right",
                        "See errors: each names a field and what it needs.")
                .errors(errors);
    }

    /** The path inside the request: the method and its parameter are our own business. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        List<Path.Node> inside = nodes.stream()
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .toList();
        List<Path.Node> shown = inside.isEmpty() ? nodes.subList(Math.max(0, nodes.size() - 1), nodes.size()) : inside;
        return shown.stream().map(Path.Node::toString).collect(Collectors.joining("."));
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }
}
