package io.probity.reporting.rows;

import io.probity.contracts.AppealsEvent;
import io.probity.contracts.AssessmentEvent;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.CouncilEvent;
import io.probity.contracts.IntakeEvent;
import io.probity.contracts.NotificationEvent;
import io.probity.eventsourcing.inbox.Received;
import java.util.Collection;
import java.util.List;

/** What events change in the tables of facts. */
public final class RowsOf {

    private RowsOf() {}

    /** What a batch changes, in rounds that follow each other, each row once in each. */
    public static List<Collection<RowChange>> batch(List<Received<?>> batch) {
        return Changes.rounds(
                batch.stream().flatMap(received -> event(received).stream()).toList());
    }

    static List<RowChange> event(Received<?> received) {
        Changes changes = new Changes(received);
        if (received.event() instanceof ContractEvent event) {
            switch (event) {
                case CouncilEvent e -> CouncilRows.of(e, received, changes);
                case IntakeEvent e -> IntakeRows.of(e, received, changes);
                case AssessmentEvent e -> AssessmentRows.of(e, received, changes);
                case NotificationEvent e -> NotificationRows.of(e, received, changes);
                case AppealsEvent e -> AppealRows.of(e, received, changes);
            }
        }
        return changes.done();
    }
}
