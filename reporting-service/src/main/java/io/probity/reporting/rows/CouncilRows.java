package io.probity.reporting.rows;

import io.probity.contracts.CouncilEvent;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.CouncilEvent.OfficeHolderTermEnded;
import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.contracts.CouncilEvent.Section40AgreementMade;
import io.probity.eventsourcing.inbox.Received;
import io.probity.reporting.ReportingWiring;
import java.util.List;
import java.util.Optional;

/** The councils: their names, their law, the policies they adopted. */
final class CouncilRows {

    private CouncilRows() {}

    static void of(CouncilEvent event, Received<?> received, Changes changes) {
        switch (event) {
            case CouncilOnboarded e ->
                changes.row(
                        Table.COUNCIL,
                        List.of(),
                        "name",
                        e.name(),
                        "jurisdiction",
                        e.jurisdiction(),
                        "zone",
                        zone(e.jurisdiction()),
                        "onboarded_at",
                        received.at());
            case PolicyAdopted e ->
                changes.row(
                        Table.POLICY,
                        List.of(e.policy(), e.version(), received.version()),
                        "resolution",
                        e.resolution(),
                        "effective_from",
                        e.effectiveFrom(),
                        "adopted_at",
                        received.at());
            case Section40AgreementMade e -> changes.row(Table.COUNCIL, List.of(), "section_40_from", e.from());
            case OfficeHolderAppointed _, OfficeHolderTermEnded _ -> {
                // Who holds an office is nobody's statistic.
            }
        }
    }

    /** Whose midnight ends the day there; empty where no pack has such a jurisdiction. */
    private static Optional<String> zone(String jurisdiction) {
        return ReportingWiring.POLICIES.law(jurisdiction).map(law -> law.timeZone()
                .getId());
    }
}
