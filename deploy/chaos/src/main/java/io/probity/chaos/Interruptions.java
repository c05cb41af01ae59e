package io.probity.chaos;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import io.probity.local.Part;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Parts that are killed, or end in good order, under load: how long each is away from those it serves and from the others. */
final class Interruptions {
    private final Ground ground;
    private final ServedAgain again;
    private final Unanswered unanswered;
    private final Random random;
    private final Recoveries served = new Recoveries("served");
    private final Recoveries heard = new Recoveries("heard the others");

    /** @param unanswered the control that is at work while the broker is away */
    Interruptions(Ground ground, ServedAgain again, Unanswered unanswered, Random random) {
        this.ground = ground;
        this.again = again;
        this.unanswered = unanswered;
        this.random = random;
    }

    /** @param untilItHears to wait for that as well, where it is a service */
    void kill(Part part, boolean untilItHears) {
        Pause.of(Duration.ofMillis(random.nextInt(500, 2500)));
        ground.platform().leaveAlone(part, false);
        if (part == Part.KAFKA) unanswered.begin();
        long killed = System.nanoTime();
        ground.victim(part).kill();
        double seconds = secondsUntilServed("kill -9", part, killed);
        if (part == Part.KAFKA) unanswered.end();
        served.killed(part, seconds);
        if (untilItHears && part.isService()) heard.killed(part, secondsUntilHeard(part));
    }

    void endInOrder(Part part) {
        ground.platform().leaveAlone(part, false);
        long asked = System.nanoTime();
        boolean ended = ground.victim(part).end();
        double seconds = secondsUntilServed(ended ? "ended  " : "no end,", part, asked);
        if (!ended) {
            served.didNotEnd(part);
            return;
        }
        served.ended(part, seconds);
        if (part.isService()) heard.ended(part, secondsUntilHeard(part));
    }

    List<Part> parts() {
        return served.parts();
    }

    int kills(List<Part> parts) {
        return served.kills(parts);
    }

    List<String> wrong(List<Part> parts) {
        return Stream.of(served.slow(parts), heard.slow(parts), served.unending(parts))
                .flatMap(List::stream)
                .toList();
    }

    String told(List<Part> parts) {
        return Stream.of(served.told(parts), heard.told(parts))
                .filter(not(String::isEmpty))
                .collect(joining("; "));
    }

    private double secondsUntilServed(String done, Part part, long since) {
        double seconds = again.servedSince(since, part);
        ground.say("%s %-20s served again after %.1f s".formatted(done, part.title(), seconds));
        return seconds;
    }

    /** From now on, as it serves again: how long its start took is no part of it. */
    private double secondsUntilHeard(Part part) {
        double seconds = again.secondsUntilHeard(part);
        ground.say("%-28s heard the others again %.1f s later".formatted("", seconds));
        return seconds;
    }
}
