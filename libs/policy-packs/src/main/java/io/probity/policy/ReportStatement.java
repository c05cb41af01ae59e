package io.probity.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of the annual report.
 *
 * @param text with the codes of lines, and {@code year}, in braces: their numbers are put in
 * @param when where it does not stand in every report
 */
public record ReportStatement(String code, String text, Optional<Occasion> when, String clause) {
    /** Beside the codes of the lines. */
    public static final String YEAR = "year";

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    /** In which reports a statement stands. */
    public enum Occasion {
        /** In those whose reader may not see every matter (HV-17). */
        MATTERS_LEFT_OUT
    }

    public boolean standsIn(boolean mattersLeftOut) {
        return when.isEmpty() || mattersLeftOut;
    }

    /** What it names, in its order. */
    public List<String> names() {
        return NAME.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /**
     * The statement with its numbers.
     *
     * @param figures by the codes of the lines
     */
    public String say(String year, Map<String, Integer> figures) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals(YEAR) ? year : String.valueOf(figures.getOrDefault(found.group(1), 0))));
    }
}
