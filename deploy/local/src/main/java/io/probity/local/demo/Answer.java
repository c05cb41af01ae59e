package io.probity.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a service answered.
 *
 * @param version the ETag, for If-Match
 */
public record Answer(int status, JsonNode body, Optional<String> location, Optional<String> version) {
    public boolean isGood() {
        return status / 100 == 2;
    }

    /** The lines of a list, whether it comes in pages or whole. */
    public Stream<JsonNode> lines() {
        return StreamSupport.stream((body.has("items") ? body.get("items") : body).spliterator(), false);
    }

    /** A field by JSON pointer, such as {@code /id}; empty text if it is not there. */
    public String text(String pointer) {
        return body.at(pointer).asText("");
    }
}
