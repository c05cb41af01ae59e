package io.probity.benchmark.figures;

import java.util.Locale;

/** Numbers as people read them: three digits that count, thousands apart. */
final class Numbers {
    private Numbers() {}

    static String of(double number) {
        if (number >= 100)
            return String.format(Locale.ROOT, "%,d", Math.round(number)).replace(',', ' ');
        return String.format(Locale.ROOT, number >= 10 ? "%.1f" : number >= 1 ? "%.2f" : "%.3f", number);
    }
}
