package io.probity.intake.viewing;

import io.probity.edge.problems.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of the queue ends: the next one begins after it, whatever came in meanwhile. */
record Cursor(LocalDate receivedOn, UUID complaint) {
    private static final Cursor START = new Cursor(LocalDate.EPOCH, new UUID(0, 0));

    static Cursor of(QueueEntry last) {
        return new Cursor(last.receivedOn, last.complaint);
    }

    /** Without a text: the beginning. */
    static Cursor parse(@Nullable String text) {
        if (text == null) return START;
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("/", -1);
            if (parts.length == 2) return new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            // Answered below, like any other text that is no cursor of ours.
        }
        throw Problems.badRequest("cursor-unreadable", "A cursor is the `next` of an earlier page.");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((receivedOn + "/" + complaint).getBytes(StandardCharsets.US_ASCII));
    }
}
