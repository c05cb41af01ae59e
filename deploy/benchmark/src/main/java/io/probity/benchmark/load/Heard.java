package io.probity.benchmark.load;

import io.hyperfoil.api.config.Phase;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.statistics.StatisticsCollector;
import io.hyperfoil.core.util.CountDown;
import io.hyperfoil.http.statistics.HttpStats;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What a load was answered, by the names the scenario gives its requests. */
public record Heard(Map<String, Answers> answers) {

    public Answers to(String request) {
        Answers found = answers.get(request);
        if (found == null)
            throw new IllegalStateException("nothing was heard of " + request + ", but of " + answers.keySet());
        return found;
    }

    /** More was asked than was done: nothing that is measured counts then. */
    public static final class NotAllAnswered extends IllegalStateException {
        private static final long serialVersionUID = 1;

        NotAllAnswered(String what) {
            super(what);
        }
    }

    /** Gathers what Hyperfoil tells every second. */
    static final class Collector implements StatisticsCollector.StatisticsConsumer {
        private final Map<String, StatisticsSnapshot> all = new TreeMap<>();
        private final Duration duration;

        Collector(Duration duration) {
            this.duration = duration;
        }

        @Override
        public synchronized void accept(
                Phase phase, int step, String metric, StatisticsSnapshot snapshot, CountDown countDown) {
            all.computeIfAbsent(metric, any -> new StatisticsSnapshot()).add(snapshot);
        }

        synchronized Heard all() {
            Map<String, Answers> answers = new TreeMap<>();
            all.forEach((metric, snapshot) -> answers.put(metric, answers(metric, snapshot)));
            return new Heard(answers);
        }

        private Answers answers(String metric, StatisticsSnapshot snapshot) {
            HttpStats http = HttpStats.get(snapshot);
            int others = http.status_3xx + http.status_4xx + http.status_5xx + http.status_other;
            if (others + snapshot.errors() + snapshot.invalid > 0)
                throw new NotAllAnswered(
                        "%s: of %d requests %d were answered 4xx, %d 5xx, %d were cut off, %d came too late, %d failed in the generator"
                                .formatted(
                                        metric,
                                        snapshot.requestCount,
                                        http.status_4xx,
                                        http.status_5xx,
                                        snapshot.connectionErrors,
                                        snapshot.requestTimeouts,
                                        snapshot.internalErrors));
            return new Answers(snapshot.histogram.getTotalCount(), duration, snapshot.histogram.copy());
        }
    }
}
