package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.probity.eventsourcing.codec.EventCodec;
import io.probity.eventsourcing.codec.Json;
import io.probity.eventsourcing.decider.EventType;
import io.probity.eventsourcing.handling.Aggregate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds the JSON of every stored event as it was approved: what was ever written must be read for ever.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> approved() {
 *     return ApprovedEvents.of(ComplaintEvent.class, PersonEvent.class)
 *             .samples(new ComplaintLodged(…), new ComplaintReferred(…), …)
 *             .tests();
 * }
 * }</pre>
 *
 * <p>Files stand in {@code src/test/resources/approved/<type>.json}; {@code -Dapprove=true} writes the missing ones.
 */
public final class ApprovedEvents {
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final ObjectMapper JSON = Json.mapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;
    private final Map<String, Class<?>> types;
    private final List<EventCodec<?>> codecs = new ArrayList<>();
    private final Map<String, Object> samples = new LinkedHashMap<>();

    private ApprovedEvents(Path folder, Map<String, Class<?>> types) {
        this.folder = folder;
        this.types = types;
    }

    /** All sealed interfaces of stored events that a service has. */
    public static ApprovedEvents of(Class<?>... sealedInterfaces) {
        return in(APPROVED, sealedInterfaces);
    }

    /** The same, for aggregates that read events in an older shape. */
    public static ApprovedEvents of(Aggregate<?, ?, ?>... aggregates) {
        return in(APPROVED, aggregates);
    }

    static ApprovedEvents in(Path folder, Aggregate<?, ?, ?>... aggregates) {
        ApprovedEvents all =
                in(folder, Stream.of(aggregates).map(Aggregate::events).toArray(Class<?>[]::new));
        for (Aggregate<?, ?, ?> it : aggregates) all.codecs.add(new EventCodec<>(it.events(), it.upcasts()));
        return all;
    }

    static ApprovedEvents in(Path folder, Class<?>... sealedInterfaces) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Stream.of(sealedInterfaces).flatMap(ApprovedEvents::records).forEach(record -> {
            Class<?> other = types.put(typeOf(record), record);
            if (other != null) fail("%s and %s are stored under one name", other.getName(), record.getName());
        });
        return new ApprovedEvents(folder, types);
    }

    /** One instance of each event, with every component filled. */
    public ApprovedEvents samples(Object... events) {
        for (Object event : events) samples.put(typeOf(event.getClass()), event);
        return this;
    }

    /** Both directions for every type, and every file ever approved. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> written = types.entrySet().stream()
                .map(type -> dynamicTest(
                        type.getKey() + " is written as approved",
                        () -> isWrittenAsApproved(type.getKey(), type.getValue())));
        Stream<DynamicTest> read = files().stream()
                .map(file -> dynamicTest(file.getFileName() + " is still read", () -> isStillRead(file)));
        return Stream.concat(written, read);
    }

    private void isWrittenAsApproved(String type, Class<?> record) throws IOException {
        Object sample = samples.get(type);
        if (sample == null) {
            fail("Add a sample of %s to the samples of this test.", record.getSimpleName());
            return;
        }
        Path file = folder.resolve(type + ".json");
        String json = JSON.writeValueAsString(sample) + "\n";
        if (Files.notExists(file)) {
            if (!Boolean.getBoolean("approve"))
                fail("Add %s, or run once with -Dapprove=true and look at what it writes:%n%s", file, json);
            Files.createDirectories(folder);
            Files.writeString(file, json);
        }
        assertThat(JSON.readTree(json))
                .as("%s no longer writes what was approved", type)
                .isEqualTo(tree(file));
    }

    private void isStillRead(Path file) throws IOException {
        String type = file.getFileName().toString().replaceFirst("\\.json$", "");
        Class<?> record = types.get(type);
        if (record == null) {
            if (codecs.stream().noneMatch(codec -> canRead(codec, type, file)))
                fail("%s was stored once and is read no more: keep its record, or read it as its successor.", type);
            return;
        }
        Object event = JSON.treeToValue(tree(file), record);
        Object sample = samples.get(type);
        if (sample != null) assertThat(event).isEqualTo(sample);
    }

    private static boolean canRead(EventCodec<?> codec, String type, Path file) {
        try {
            return codec.readSealed(new EventCodec.Written(type, tree(file).toString())) != null;
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            return false;
        }
    }

    private List<Path> files() {
        if (Files.notExists(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no JSON", e);
        }
    }

    private static Stream<Class<?>> records(Class<?> type) {
        Class<?> @Nullable [] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(ApprovedEvents::records);
    }

    private static String typeOf(Class<?> record) {
        EventType type = record.getAnnotation(EventType.class);
        if (type == null) throw new AssertionError(record.getName() + " is stored and has no @EventType");
        return type.value();
    }
}
