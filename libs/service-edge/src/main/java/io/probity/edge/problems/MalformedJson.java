package io.probity.edge.problems;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where JSON cannot be read: line, column and the names of our own fields. Jackson's message quotes the input. */
final class MalformedJson {
    private MalformedJson() {}

    static Problem problem(JsonProcessingException malformed) {
        String place = place(malformed.getLocation());
        return switch (malformed) {
            case PropertyBindingException unknown ->
                Problem.of(
                        400,
                        "json-unknown-field",
                        "JSON with a field that is not known",
                        "There is a field%s that is not known here.".formatted(place));
            case JsonMappingException mapping
            when !field(mapping).isEmpty() ->
                Problem.of(
                                400,
                                "json-mismatch",
                                "JSON of another form",
                                "A value%s is not of the form its field needs.".formatted(place))
                        .errors(List.of(new Problem.FieldError(field(mapping), "is not of the form this field needs")));
            default ->
                Problem.of(400, "json-malformed", "No JSON", "The body cannot be read as JSON%s.".formatted(place));
        };
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 0
                ? ""
                : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String field(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> isOurs(step) ? step.getFieldName() : step.getIndex() < 0 ? "…" : "" + step.getIndex())
                .collect(Collectors.joining("."));
    }

    /** The keys of a map are the client's words. */
    private static boolean isOurs(JsonMappingException.Reference step) {
        return step.getFieldName() != null && !(step.getFrom() instanceof Map);
    }
}
