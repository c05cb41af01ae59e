package io.probity.benchmark.measuring;

import io.probity.benchmark.load.Answers;
import io.probity.benchmark.load.Load;
import io.probity.benchmark.stage.Stage;
import io.probity.local.Part;
import java.time.Duration;

/** Lodgements as load. */
final class Lodging {
    static final String LIMIT = "pgbench inserting the same row, 128 connections";

    /** In an open loop, as many wait at once before it counts as a failure. */
    private static final int WAITING = 1_000;

    private Lodging() {}

    /** Each connection lodges again as soon as it is answered. */
    static Answers closed(Stage stage, String form, int connections, Duration duration) {
        return load(stage, form, connections, duration).run().to("lodge");
    }

    /** The same, whatever is answered: so that services are warm, or complaints there. */
    static void whatever(Stage stage, String form, int connections, Duration duration) {
        load(stage, form, connections, duration).whatever();
    }

    private static Load load(Stage stage, String form, int connections, Duration duration) {
        return Load.closed("lodgement", stage.url(Part.INTAKE), connections, duration)
                .with("FORM", form);
    }

    /** So many a second, whatever intake does. */
    static Answers open(Stage stage, double rate, Duration duration) {
        return Load.closed("lodgement-at-rate", stage.url(Part.INTAKE), WAITING, duration)
                .with("FORM", Forms.ANONYMOUS)
                .with("RATE", Long.toString(Math.round(rate)))
                .run()
                .to("lodge");
    }
}
