package io.probity.benchmark.figures;

import java.util.Locale;

/** What a figure should come to. */
public sealed interface Target {
    boolean isMetBy(Figure figure);

    /** As it stands in the table. */
    String told();

    /** A share of what the figure is compared with. */
    record AtLeastRatio(double ratio) implements Target {
        @Override
        public boolean isMetBy(Figure figure) {
            return figure.against().orElseThrow().ratio() >= ratio;
        }

        @Override
        public String told() {
            return String.format(Locale.ROOT, ">= %.2f x", ratio);
        }
    }

    /** A rate, in the figure's unit. */
    record AtLeast(double bound) implements Target {
        @Override
        public boolean isMetBy(Figure figure) {
            return figure.runs().median() >= bound;
        }

        @Override
        public String told() {
            return ">= " + Numbers.of(bound);
        }
    }

    /** A time or a size, in the figure's unit. */
    record AtMost(double bound) implements Target {
        @Override
        public boolean isMetBy(Figure figure) {
            return figure.runs().median() <= bound;
        }

        @Override
        public String told() {
            return "<= " + Numbers.of(bound);
        }
    }
}
