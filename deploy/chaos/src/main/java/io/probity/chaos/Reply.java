package io.probity.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What came back for a request.
 *
 * @param status 0 where nothing did: refused, cut off, or too late
 */
record Reply(int status, JsonNode body, Optional<String> retryAfter, Duration took) {

    boolean isGood() {
        return status / 100 == 2;
    }

    /** Nobody knows, or everybody is asked to come again: whether it was done is open. */
    boolean isOpen() {
        return status == 0 || status == 429 || status >= 500;
    }

    /** What need be kept of one among hundreds of thousands. */
    Reply withoutBody() {
        return new Reply(status, MissingNode.getInstance(), retryAfter, took);
    }

    String text(String pointer) {
        return body.at(pointer).asText("");
    }
}
