package io.probity.policy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of the annual report: a number of matters.
 *
 * @param says what it counts, in words for whoever reads the report
 * @param counts what must be true of a matter that it counts, all of it: such as {@code made} and {@code acknowledged-late},
 *     or {@code nature is policy}
 * @param clause the duty it comes from; {@code own} where it is the council's own
 */
public record ReportLine(String code, String says, List<String> counts, String clause) {
    private static final Pattern IN_LIST = Pattern.compile("(nature|location) is (.+)");

    /** Of each of these, at most one is true of a matter. */
    private static final List<List<String>> EXCLUSIVE = List.of(
            List.of("brought-forward", "made", "reopened"),
            List.of("made", "made-in-earlier-year"),
            List.of("resolved", "not-resolved"),
            List.of("acknowledged-in-time", "acknowledged-late", "not-acknowledged"));

    /** An entry of one of the council's lists that the line asks for. */
    public record Entry(String list, String code) {}

    public ReportLine {
        counts = List.copyOf(counts);
    }

    /** What cannot be true of one matter together; empty where the line can count something. */
    public List<String> contradiction() {
        return Stream.concat(
                        EXCLUSIVE.stream()
                                .map(group ->
                                        counts.stream().filter(group::contains).toList()),
                        Stream.of("nature is ", "location is ").map(list -> counts.stream()
                                .filter(mark -> mark.startsWith(list))
                                .toList()))
                .filter(together -> together.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** The entries of the council's lists that it asks for. */
    public List<Entry> entries() {
        return counts.stream()
                .map(IN_LIST::matcher)
                .filter(Matcher::matches)
                .map(found -> new Entry(found.group(1), found.group(2)))
                .toList();
    }
}
