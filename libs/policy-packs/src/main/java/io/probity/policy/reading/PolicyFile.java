package io.probity.policy.reading;

import io.probity.policy.ClockRule;
import io.probity.policy.Coded;
import io.probity.policy.DocumentControl;
import io.probity.policy.Jurisdiction;
import io.probity.policy.Notifier;
import io.probity.policy.Policy;
import io.probity.policy.Responsibility;
import io.probity.policy.Section40Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A council's policy as its file has it: the name of a jurisdiction and what is the council's own. */
record PolicyFile(
        String id,
        String version,
        String jurisdiction,
        String resolution,
        String adopts,
        LocalDate effectiveFrom,
        DocumentControl document,
        Optional<Section40Agreement> section40Agreement,
        List<Coded> natures,
        List<Coded> locations,
        List<Coded> channels,
        List<Coded> allegationTypes,
        List<Coded> investigationCriteria,
        List<Notifier> whoMayNotify,
        List<ClockRule> clocks,
        List<Responsibility> responsibilities) {

    Policy in(Jurisdiction law) {
        var ownKinds = clocks.stream().map(ClockRule::kind).toList();
        return new Policy(
                id,
                version,
                law,
                resolution,
                adopts,
                effectiveFrom,
                document,
                section40Agreement,
                natures,
                locations,
                channels,
                Stream.concat(law.allegationTypes().stream(), allegationTypes.stream())
                        .toList(),
                investigationCriteria,
                whoMayNotify.isEmpty() ? law.whoMayNotify() : whoMayNotify,
                Stream.concat(clocks.stream(), law.clocks().stream().filter(c -> !ownKinds.contains(c.kind())))
                        .toList(),
                responsibilities);
    }
}
