package io.probity.chaos;

import io.probity.local.Part;
import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Waits until all that was told has been heard: relays at the end of their logs, inboxes of their topics, letters gone. */
final class Standstill {
    static final List<Part> WITH_A_LOG = List.of(Part.INTAKE, Part.ASSESSMENT, Part.NOTIFICATION, Part.APPEALS);

    private static final String BEHIND =
            "select count(*) from log_cursor where position < (select position from log_head)";
    private static final String LETTERS = "select count(*) from letter_view where next_attempt <= clock_timestamp()";

    private final Ground ground;

    private Standstill(Ground ground) {
        this.ground = ground;
    }

    /** @return how long it took */
    static Duration await(Ground ground, Duration atMost) {
        Standstill standstill = new Standstill(ground);
        long began = System.nanoTime();
        if (!Waiting.until(atMost, standstill::isReached)) {
            throw new ServerFailure("still busy after %d s: %s".formatted(atMost.toSeconds(), standstill.busy()));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private boolean isReached() {
        boolean still = busy().isEmpty();
        // Once more, for what is heard leads to what is told.
        return still && busy().isEmpty();
    }

    private String busy() {
        for (Part service : WITH_A_LOG) {
            if (ground.databases().number(service, BEHIND) > 0) return service.text() + " follows its log";
        }
        Heard heard = new Heard(ground.databases());
        Map<String, Map<Integer, Long>> ends = Topics.ends(ground.settings());
        for (Part service : Part.services()) {
            if (heard.isBehind(service, ends)) return service.text() + " reads its topics";
        }
        return ground.databases().number(Part.NOTIFICATION, LETTERS) > 0 ? "letters leave" : "";
    }
}
