package io.probity.chaos;

import java.time.Duration;
import java.util.List;

/** All inspections, of a platform that has come to rest. */
record Audit(List<Finding> findings, Duration untilRest) {
    private static final Duration REST = Duration.ofMinutes(4);

    static Audit of(Ground ground, Ledger ledger, Wire wire) {
        Duration untilRest = Standstill.await(ground, REST);
        List<Inspection> inspections = List.of(
                new AcknowledgedRequests(),
                new RegisterLines(wire),
                new EffectsOnce(),
                new OnTheWire(),
                new Letters(),
                new NothingParked(),
                new Rebuilt(wire),
                new Chains());
        return new Audit(inspections.stream().map(it -> it.of(ground, ledger)).toList(), untilRest);
    }

    /** What is not as it must be, in words. */
    List<String> wrong() {
        return findings.stream()
                .filter(finding -> !finding.isGood())
                .map(Finding::toString)
                .toList();
    }

    void tell(Ground ground) {
        ground.say("All was still after %.1f s. Looked at:".formatted(untilRest.toMillis() / 1000.0));
        findings.forEach(finding -> ground.say((finding.isGood() ? "  ok    " : "  WRONG ") + finding));
    }
}
