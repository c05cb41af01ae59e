package io.probity.local;

import io.probity.servers.Child;
import io.probity.servers.PostgresServer;
import java.util.ArrayList;
import java.util.List;

/** Processes that a supervisor killed with SIGKILL could not stop. */
final class LeftOvers {
    private LeftOvers() {}

    /** Stops them, services before servers. @return what was stopped */
    static List<String> stop(Settings settings) {
        List<String> stopped = new ArrayList<>();
        List<Part> order = new ArrayList<>(Part.services());
        order.addAll(List.of(Part.MAIL, Part.KEYCLOAK, Part.KAFKA));
        for (Part part : order) {
            Child.stopLeftOver(settings.data(part).resolve("pid"))
                    .ifPresent(pid -> stopped.add("%s (pid %d)".formatted(part.title(), pid)));
        }
        PostgresServer.stopLeftOver(settings.data(Part.POSTGRES))
                .ifPresent(pid -> stopped.add("PostgreSQL (pid %d)".formatted(pid)));
        return stopped;
    }

    /** What still runs, though nobody supervises it. */
    static List<String> find(Settings settings) {
        List<String> running = new ArrayList<>();
        for (Part part : Part.values()) {
            if (Child.running(settings.data(part).resolve("pid")).isPresent()) {
                running.add(part.title());
            }
        }
        if (PostgresServer.isRunning(settings.data(Part.POSTGRES))) {
            running.add(Part.POSTGRES.title());
        }
        return running;
    }
}
