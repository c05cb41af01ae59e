package io.probity.benchmark.load;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkData;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.core.parser.BenchmarkParser;
import io.hyperfoil.core.parser.ParserException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the scenarios in {@code /load}, run against a service for some time.
 *
 * @param parameters of the scenario, by their names there
 */
public record Load(String scenario, Duration duration, Map<String, String> parameters) {

    /** A closed loop: each connection asks again as soon as it is answered. */
    public static Load closed(String scenario, String address, int connections, Duration duration) {
        return new Load(scenario, duration, Map.of("ADDRESS", address, "CONNECTIONS", Integer.toString(connections)));
    }

    public Load with(String name, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new Load(scenario, duration, more);
    }

    /** @throws Heard.NotAllAnswered if anything was answered otherwise than with 2xx, or not at all */
    public Heard run() {
        return heard().all();
    }

    /**
     * Load that does not count, whatever is answered: a cold service puts off whom a warm one would serve, and any does when
     * the disk halts.
     */
    public void whatever() {
        heard();
    }

    private Heard.Collector heard() {
        Heard.Collector heard = new Heard.Collector(duration);
        new LocalSimulationRunner(benchmark(), heard, null, null).run();
        return heard;
    }

    private Benchmark benchmark() {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("DURATION", duration.toMillis() + "ms");
        String file = "/load/" + scenario + ".hf.yaml";
        try (InputStream text = Load.class.getResourceAsStream(file)) {
            if (text == null) throw new IllegalArgumentException("no scenario " + file);
            return BenchmarkParser.instance().buildBenchmark(text, BenchmarkData.EMPTY, all);
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("the scenario " + file + " cannot be read", e);
        }
    }
}
