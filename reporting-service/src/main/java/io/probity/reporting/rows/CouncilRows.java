package io.probity.reporting.rows;

import io.probity.contracts.CouncilEvent;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.contracts.CouncilEvent.Section40AgreementMade;
import io.probity.eventsourcing.inbox.Received;
import java.util.List;

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
                        "onboarded_at",
                        received.at());
            case PolicyAdopted e ->
                changes.row(
                        Table.POLICY,
                        List.of(e.policy(), e.version()),
                        "resolution",
                        e.resolution(),
                        "effective_from",
                        e.effectiveFrom());
            case Section40AgreementMade e -> changes.row(Table.COUNCIL, List.of(), "section_40_from", e.from());
            case OfficeHolderAppointed ignored -> {
                // Who holds an office is nobody's statistic.
            }
        }
    }
}
