package io.probity.benchmark.measuring;

import io.probity.benchmark.figures.Figure;
import io.probity.benchmark.figures.Target;
import io.probity.benchmark.load.Answers;
import java.util.ArrayList;
import java.util.List;

/** The same load several times: its rate, and how long half and nearly all of its requests took. */
final class Series {
    private final String name;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> halves = new ArrayList<>();
    private final List<Double> tails = new ArrayList<>();

    Series(String name) {
        this.name = name;
    }

    void add(Answers answers, Bench bench) {
        rates.add(answers.perSecond());
        halves.add(answers.percentile(50));
        tails.add(answers.percentile(99));
        bench.say("%s: %,.0f/s, p50 %.1f ms, p99 %.1f ms", name, rates.getLast(), halves.getLast(), tails.getLast());
    }

    /** What was measured at another rate than the one that holds. */
    void forget() {
        rates.clear();
        halves.clear();
        tails.clear();
    }

    List<Figure> figures(Figure limit) {
        return List.of(
                Figure.of(name, "/s", rates).against(limit),
                Figure.of(name + ", p50", "ms", halves),
                Figure.of(name + ", p99", "ms", tails));
    }

    List<Figure> figures(Figure limit, Target target) {
        List<Figure> all = new ArrayList<>(figures(limit));
        all.set(0, all.getFirst().target(target));
        return all;
    }
}
