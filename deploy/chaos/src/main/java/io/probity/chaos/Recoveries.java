package io.probity.chaos;

import static java.util.stream.Collectors.joining;

import io.probity.local.Part;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * After how many seconds each part did again what it is there for: killed, and, to compare, ended in good order in the same
 * minutes. How long a start takes here says little of another machine; that a crash costs much more than a start says
 * something anywhere.
 */
final class Recoveries {
    /** What a crash may cost beyond an orderly start: twice as much again as that, for the machine is never the same twice. */
    private static final double TIMES = 3;

    private static final double SECONDS = 10;

    private final String what;
    private final Map<Part, DoubleSummaryStatistics> killed = new LinkedHashMap<>();
    private final Map<Part, DoubleSummaryStatistics> ended = new LinkedHashMap<>();
    private final Set<Part> unending = EnumSet.noneOf(Part.class);

    /** @param what they do again, in the past tense */
    Recoveries(String what) {
        this.what = what;
    }

    void killed(Part part, double seconds) {
        killed.computeIfAbsent(part, it -> new DoubleSummaryStatistics()).accept(seconds);
    }

    void ended(Part part, double seconds) {
        ended.computeIfAbsent(part, it -> new DoubleSummaryStatistics()).accept(seconds);
    }

    /** It did not end when it was asked to, and was killed as well. */
    void didNotEnd(Part part) {
        unending.add(part);
    }

    List<Part> parts() {
        return List.copyOf(killed.keySet());
    }

    int kills(List<Part> parts) {
        return (int)
                parts.stream().mapToLong(part -> killed.get(part).getCount()).sum();
    }

    /** Services that do not end when they are asked to; how long a database writes before it ends is for its disk to say. */
    List<String> unending(List<Part> parts) {
        return parts.stream()
                .filter(unending::contains)
                .filter(Part.services()::contains)
                .map(part -> part.title() + " did not end when it was asked to")
                .toList();
    }

    /** Those that a crash kept away for much longer than their own start does; of whom nothing was compared, nothing is said. */
    List<String> slow(List<Part> parts) {
        return parts.stream()
                .filter(killed::containsKey)
                .filter(ended::containsKey)
                .filter(part ->
                        killed.get(part).getAverage() > TIMES * ended.get(part).getAverage() + SECONDS)
                .map(part -> "%s took much longer after a crash than after a start: %s"
                        .formatted(part.title(), told(List.of(part))))
                .toList();
    }

    /** In words; empty where none of them was killed. */
    String told(List<Part> parts) {
        String told = parts.stream()
                .filter(killed::containsKey)
                .map(part -> "%.1f s on average, %.1f s at most (%s%s)"
                        .formatted(
                                killed.get(part).getAverage(), killed.get(part).getMax(), part.title(), compared(part)))
                .collect(joining("; "));
        return told.isEmpty() ? "" : what + " again after " + told;
    }

    private String compared(Part part) {
        if (ended.containsKey(part))
            return ", ended in good order %.1f s".formatted(ended.get(part).getAverage());
        return unending.contains(part) ? ", not compared, for it did not end when it was asked to" : "";
    }
}
