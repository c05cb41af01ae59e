package io.probity.benchmark.stage;

import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** A recording's samples, sorted by what the service was doing: the innermost frame that says so decides. */
public final class WhereTheTimeGoes {
    private static final Map<String, List<String>> WORK = new LinkedHashMap<>();

    static {
        WORK.put("sealing and keys", List.of("com.google.crypto.tink", "io.probity.eventsourcing.sealing"));
        WORK.put("hash chain", List.of("io.probity.eventsourcing.chain"));
        WORK.put("tokens", List.of("io.quarkus.oidc", "org.jose4j", "io.smallrye.jwt"));
        WORK.put("relay", List.of("io.probity.eventsourcing.relay", "org.apache.kafka"));
        WORK.put("inbox", List.of("io.probity.eventsourcing.inbox"));
        WORK.put("JSON of events and states", List.of("io.probity.eventsourcing.codec"));
        WORK.put(
                "talking to PostgreSQL",
                List.of("io.vertx.pgclient", "io.vertx.sqlclient", "io.vertx.mutiny.sqlclient"));
        WORK.put("group commit", List.of("io.probity.eventsourcing.store"));
        WORK.put("read models", List.of("io.probity.eventsourcing.follower", "io.probity.reporting", "org.postgresql"));
        WORK.put("validation", List.of("org.hibernate.validator"));
        WORK.put("JSON of requests and answers", List.of("com.fasterxml.jackson"));
        WORK.put("deciders and commands", List.of("io.probity"));
        WORK.put("REST and injection", List.of("org.jboss.resteasy", "io.quarkus"));
        WORK.put("HTTP", List.of("io.vertx", "io.netty"));
    }

    private WhereTheTimeGoes() {}

    /** @return a line a kind of work, the largest first */
    public static String in(Path recording) {
        Map<String, Integer> samples = new TreeMap<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                String name = event.getEventType().getName();
                if (!name.equals("jdk.ExecutionSample") && !name.equals("jdk.NativeMethodSample")) continue;
                if (event.getStackTrace() == null || isWaiting(event)) continue;
                samples.merge(work(event.getStackTrace().getFrames()), 1, Integer::sum);
            }
        } catch (IOException e) {
            throw new ServerFailure("The recording cannot be read: " + e.getMessage(), e);
        }
        return told(samples);
    }

    /** Native samples are taken of threads that wait for the network, too. */
    private static boolean isWaiting(RecordedEvent event) {
        String top = event.getStackTrace().getFrames().getFirst().getMethod().getName();
        return top.contains("epollWait") || top.contains("EPoll") || top.equals("wait") || top.contains("park");
    }

    static String told(Map<String, Integer> samples) {
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        return samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(it -> String.format(Locale.ROOT, "%5.1f %%  %s", it.getValue() * 100 / all, it.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private static String work(List<RecordedFrame> frames) {
        return ofClasses(frames.stream()
                .map(frame -> frame.getMethod().getType().getName())
                .toList());
    }

    /** @param classes innermost first */
    static String ofClasses(List<String> classes) {
        for (String one : classes) {
            for (var kind : WORK.entrySet()) {
                if (kind.getValue().stream().anyMatch(one::startsWith) && !isPlainJackson(kind.getKey(), classes))
                    return kind.getKey();
            }
        }
        return "the rest";
    }

    /** Jackson works for the codec as well as for requests: whoever called it decides. */
    private static boolean isPlainJackson(String kind, List<String> classes) {
        return kind.startsWith("JSON of requests")
                && classes.stream().anyMatch(one -> one.startsWith("io.probity.eventsourcing"));
    }
}
