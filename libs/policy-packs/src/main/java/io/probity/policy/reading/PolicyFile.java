package io.probity.policy.reading;

import io.probity.policy.Authority;
import io.probity.policy.ClockRule;
import io.probity.policy.Coded;
import io.probity.policy.Deciding;
import io.probity.policy.Definition;
import io.probity.policy.Diversion;
import io.probity.policy.DocumentControl;
import io.probity.policy.InternalReview;
import io.probity.policy.Jurisdiction;
import io.probity.policy.LetterText;
import io.probity.policy.LocalHoliday;
import io.probity.policy.ManagementPlans;
import io.probity.policy.Notifier;
import io.probity.policy.Policy;
import io.probity.policy.Responsibility;
import io.probity.policy.Section40Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A council's policy as its file has it: the name of a jurisdiction and what is the council's own. */
record PolicyFile(
        String id,
        String version,
        String jurisdiction,
        String jurisdictionVersion,
        String resolution,
        String adopts,
        LocalDate effectiveFrom,
        DocumentControl document,
        Optional<Section40Agreement> section40Agreement,
        List<Definition> definitions,
        List<Coded> natures,
        List<Coded> locations,
        List<Coded> channels,
        List<Coded> allegationTypes,
        List<Coded> investigationCriteria,
        List<Notifier> whoMayNotify,
        List<Authority> whoMay,
        List<InternalReview> internalReview,
        List<ClockRule> clocks,
        List<LocalHoliday> localHolidays,
        List<LetterText> letters,
        Optional<OwnReporting> annualReport,
        List<Responsibility> responsibilities,
        List<Diversion> diversions,
        Optional<Deciding> deciding,
        Optional<ManagementPlans> managementPlans) {

    Policy in(Jurisdiction law) {
        return new Policy(
                id,
                version,
                law,
                resolution,
                adopts,
                effectiveFrom,
                document,
                section40Agreement,
                Stream.concat(law.definitions().stream(), definitions.stream()).toList(),
                natures,
                locations,
                channels,
                Stream.concat(law.allegationTypes().stream(), allegationTypes.stream())
                        .toList(),
                investigationCriteria,
                whoMayNotify.isEmpty() ? law.whoMayNotify() : whoMayNotify,
                own(whoMay, law.whoMay(), Authority::duty),
                internalReview.isEmpty() ? law.internalReview() : internalReview,
                own(clocks, law.clocks(), ClockRule::kind),
                localHolidays,
                own(letters, law.letters(), LetterText::kind),
                annualReport.map(own -> own.beside(law.annualReport())).orElse(law.annualReport()),
                responsibilities,
                diversions,
                deciding.orElse(Deciding.USUAL),
                managementPlans.orElse(ManagementPlans.NONE));
    }

    /** The council's own, and of the law those that it has no own of. */
    private static <T, K> List<T> own(List<T> own, List<T> law, Function<T, K> kind) {
        var kinds = own.stream().map(kind).toList();
        return Stream.concat(own.stream(), law.stream().filter(entry -> !kinds.contains(kind.apply(entry))))
                .toList();
    }
}
