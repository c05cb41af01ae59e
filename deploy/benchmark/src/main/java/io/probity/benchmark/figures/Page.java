package io.probity.benchmark.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a Markdown page that the benchmark writes, between two marks; the rest is people's. Beside it, every value. */
public final class Page {
    private static final String BEGINS = "<!-- written by ./probity bench: begin -->";
    private static final String ENDS = "<!-- written by ./probity bench: end -->";

    private Page() {}

    /** @throws IllegalArgumentException if the page has no place for it */
    public static void write(Path page, Report report) throws IOException {
        Files.writeString(page, with(Files.readString(page), report.text()));
        Files.writeString(json(page), report.json());
    }

    private static Path json(Path page) {
        return page.resolveSibling(page.getFileName().toString().replaceFirst("\\.md$", "") + ".json");
    }

    static String with(String page, String told) {
        int begins = page.indexOf(BEGINS);
        int ends = page.indexOf(ENDS);
        if (begins < 0 || ends < begins)
            throw new IllegalArgumentException("no place between " + BEGINS + " and " + ENDS);
        return page.substring(0, begins + BEGINS.length()) + "\n" + told + page.substring(ends);
    }
}
