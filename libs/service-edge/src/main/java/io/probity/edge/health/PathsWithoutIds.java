package io.probity.edge.health;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Keeps councils and matters out of the figures: a request that no endpoint took (405, 413) has no template, and would
 * be counted under its raw path.
 */
@Singleton
final class PathsWithoutIds implements MeterFilter {
    private static final String PATH = "uri";
    private static final Set<String> NOT_PATHS = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "CORS", "root");
    private static final List<String> TEMPLATES =
            List.of("/councils/{council}", "/agencies/{agency}", "/operations", "/q/", "/openapi");

    @Override
    public Meter.Id map(Meter.Id id) {
        String path = id.getTag(PATH);
        return path == null || isKnown(path)
                ? id
                : id.replaceTags(id.getTags().stream()
                        .map(tag -> tag.getKey().equals(PATH) ? Tag.of(PATH, "OTHER") : tag)
                        .toList());
    }

    static boolean isKnown(String path) {
        return NOT_PATHS.contains(path) || TEMPLATES.stream().anyMatch(path::startsWith);
    }
}
