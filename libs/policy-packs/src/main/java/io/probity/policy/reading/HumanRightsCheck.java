package io.probity.policy.reading;

import io.probity.policy.ClockRule;
import io.probity.policy.Coded;
import io.probity.policy.HumanRights;
import io.probity.policy.ReportLine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold of human rights (HV-41): each stands once, and where the law lists none nothing counts complaints of them or
 * gives them a time: there are none, and a report would always say nought.
 */
final class HumanRightsCheck {
    private static final String LINE = "human-rights";
    private static final String CLOCK = "human-rights-response";

    private final Pack pack;
    private final Optional<HumanRights> law;

    HumanRightsCheck(Pack pack, Optional<HumanRights> law) {
        this.pack = pack;
        this.law = law;
    }

    /** Of the list itself, where it stands in this pack. */
    void standOnce() {
        Set<String> seen = new HashSet<>();
        law.map(HumanRights::rights).orElse(List.of()).stream()
                .map(Coded::code)
                .filter(code -> !seen.add(code))
                .forEach(code -> pack.flaw("human-rights/rights/" + code, code + " stands twice"));
    }

    /** Of what goes by the list, and stands in this pack. */
    void goBy(List<ClockRule> clocks, List<ReportLine> lines) {
        if (law.isPresent()) return;
        lines.stream()
                .filter(line -> line.counts().contains(LINE))
                .forEach(line -> pack.flaw(
                        "annual-report/lines/" + line.code(), "The law lists no human rights to count complaints by"));
        clocks.stream()
                .filter(clock -> clock.kind().equals(CLOCK))
                .forEach(
                        clock -> pack.flaw("clocks/" + CLOCK, "The law lists no human rights to answer complaints of"));
    }
}
