package io.probity.local.demo;

import java.io.PrintStream;
import java.util.Optional;

/** Prints a story as it happens. */
public final class Console {
    private final PrintStream out;
    private final boolean colours;

    public Console(PrintStream out) {
        this.out = out;
        this.colours = Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent()
                && System.getenv("NO_COLOR") == null;
    }

    public void heading(String text) {
        out.println();
        out.println(colours ? "\u001b[1m" + text + "\u001b[0m" : text);
    }

    /** One step: who did what, and what came of it. */
    public void step(String who, String did, String result) {
        out.printf("  %-34s %s%n", who, did);
        if (!result.isBlank()) {
            out.printf("  %-34s   -> %s%n", "", result);
        }
    }

    public void line(String text) {
        out.println("  " + text);
    }
}
