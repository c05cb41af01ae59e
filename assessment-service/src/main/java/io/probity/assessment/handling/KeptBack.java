package io.probity.assessment.handling;

import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.edge.caller.Caller;
import java.util.Optional;

/**
 * What of a record is not there for whom: whose conflict of interest there was, and what it tainted, those read who manage
 * conflicts, and they themselves (HV-36, MC-15).
 */
public final class KeptBack {
    private KeptBack() {}

    public static boolean from(Caller reader, AssessmentEvent event) {
        return isOthers(
                reader,
                switch (event) {
                    case AssessmentEvent.ConflictDeclared e -> Optional.of(e.officer());
                    // Where it is gone, one was declared since.
                    case AssessmentEvent.NoConflictDeclared e -> Optional.of(e.officer());
                    case AssessmentEvent.ConflictManaged e -> Optional.of(e.officer());
                    case AssessmentEvent.DecisionsTainted e -> Optional.of(e.officer());
                    // Nothing else says whose conflict there was.
                    default -> Optional.empty();
                });
    }

    public static boolean from(Caller reader, InvestigationEvent event) {
        return isOthers(
                reader,
                switch (event) {
                    case InvestigationEvent.ConflictDeclared e -> Optional.of(e.officer());
                    case InvestigationEvent.ConflictManaged e -> Optional.of(e.officer());
                    default -> Optional.empty();
                });
    }

    private static boolean isOthers(Caller reader, Optional<String> conflicted) {
        return conflicted.filter(officer -> !Sight.ofConflict(reader, officer)).isPresent();
    }
}
