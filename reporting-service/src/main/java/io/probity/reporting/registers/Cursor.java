package io.probity.reporting.registers;

import io.probity.edge.problems.Problems;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page of a register begins: after a date, and after a name on that date. */
record Cursor(LocalDate date, String name) {
    private static final Cursor START = new Cursor(LocalDate.of(1, 1, 1), "");

    static Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) return START;
        try {
            String open = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = open.indexOf('|');
            if (bar < 0) throw new IllegalArgumentException("no bar");
            return new Cursor(LocalDate.parse(open.substring(0, bar)), open.substring(bar + 1));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Problems.badRequest("cursor-unreadable", "after holds the next of an earlier page, unchanged.");
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((date + "|" + name).getBytes(StandardCharsets.UTF_8));
    }
}
