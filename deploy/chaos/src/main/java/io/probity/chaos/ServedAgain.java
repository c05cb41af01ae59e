package io.probity.chaos;

import io.probity.local.Part;
import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Asks the part that was killed for what it is there for, until it does it again. */
final class ServedAgain {
    /** How long it took is told; this only ends the wait for what never comes back. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** Looking takes from those who are looked at. */
    private static final Duration STEP = Duration.ofMillis(250);

    private final Ground ground;
    private final Wire wire;
    private final Clerk clerk;

    /** @param clerk whose lodgements are the question where there is no other */
    ServedAgain(Ground ground, Wire wire, Clerk clerk) {
        this.ground = ground;
        this.wire = wire;
        this.clerk = clerk;
    }

    /** @return seconds since the moment given */
    double servedSince(long killed, Part part) {
        BooleanSupplier served =
                switch (part) {
                    case INTAKE, POSTGRES ->
                        () -> clerk.run(Matter.streetLight()).isGood();
                    case KAFKA -> this::isHeardOf;
                    case ASSESSMENT -> reads("assessor", part, "/complaints/" + UUID.randomUUID() + "/assessment");
                    case NOTIFICATION -> reads("manager", part, "/letters?state=failed");
                    case APPEALS ->
                        reads("ceo", part, "/complaints/" + UUID.randomUUID() + "/appeals/" + UUID.randomUUID());
                    case REPORTING -> reads("records-officer", part, "/registers/complaints?limit=1");
                    case KEYCLOAK, MAIL, MAIL_PAGE -> throw new IllegalArgumentException(part.title());
                };
        if (!Waiting.until(PATIENCE, served)) {
            throw new ServerFailure(part.title() + " does not serve again.");
        }
        return (System.nanoTime() - killed) / 1e9;
    }

    /**
     * Has something told to a service that serves again, and waits until it has heard it. Whoever answers is not there yet for
     * the others: the broker first has to find out that the one who died in its place is gone.
     *
     * @return seconds from now on, those among them that telling takes
     */
    double secondsUntilHeard(Part service) {
        long asked = System.nanoTime();
        Heard heard = new Heard(ground.databases());
        String topic = service == Part.INTAKE ? "probity.assessment" : "probity.intake";
        Map<Integer, Long> before = ends(topic);
        new Matter(clerk).timesheets();
        if (!Waiting.until(PATIENCE, STEP, () -> !ends(topic).equals(before))) {
            throw new ServerFailure("Nothing is told of what was done.");
        }
        Map<Integer, Long> ends = ends(topic);
        if (!Waiting.until(PATIENCE, STEP, () -> heard.isThrough(service, topic, ends))) {
            throw new ServerFailure(service.title() + " does not hear again.");
        }
        return (System.nanoTime() - asked) / 1e9;
    }

    private Map<Integer, Long> ends(String topic) {
        return Topics.ends(ground.settings()).getOrDefault(topic, Map.of());
    }

    private BooleanSupplier reads(String role, Part part, String path) {
        return () -> !wire.get(Errand.user(role), part, "/councils/" + Errand.COUNCIL + path)
                .isOpen();
    }

    /** A lodgement made after the broker died is in the register: the way through it is open again. */
    private boolean isHeardOf() {
        Reply lodged = clerk.run(Matter.streetLight());
        String known = "select count(*) from complaint_fact where complaint = '" + lodged.text("/id") + "'";
        return Waiting.until(PATIENCE, () -> ground.databases().number(Part.REPORTING, known) > 0);
    }
}
