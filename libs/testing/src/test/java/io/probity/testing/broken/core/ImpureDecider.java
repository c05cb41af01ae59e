package io.probity.testing.broken.core;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** A decider that knows HTTP, asks the clock, and prints. */
public final class ImpureDecider implements Decider<String, String, String> {
    @Override
    public String initialState() {
        return Response.Status.OK.toString();
    }

    @Override
    public Decision<String> decide(String command, String state) {
        return Decision.accept(Instant.now().toString());
    }

    @Override
    public String evolve(String state, String event) {
        System.out.println(event);
        return event;
    }
}
