package io.probity.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The faults and attacks that are to be survived, each with its number and one line of what is done. */
public final class Rows {
    private Rows() {}

    /** Titles by number, in their order. */
    public static Map<String, String> all() {
        try (var in = Objects.requireNonNull(Rows.class.getResourceAsStream("rows.tsv"))) {
            Map<String, String> rows = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                int tab = line.indexOf('\t');
                rows.put(line.substring(0, tab), line.substring(tab + 1));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
