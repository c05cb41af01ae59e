package io.probity.assessment.viewing;

import io.probity.assessment.handling.KeptBack;
import io.probity.assessment.handling.Sight;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.assessment.investigation.InvestigationEvent.NewDecisionFollowed;
import io.probity.edge.caller.Caller;
import io.probity.eventsourcing.store.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody reads in the record of an investigation. Whose conflict there was, and to whom it went because of it, those
 * read who manage conflicts; that it came to them, whoever has it now (HV-36, MC-15). To all others one handing on is like the
 * other, whether somebody referred it anew or a handler made way.
 *
 * @param ofRerouting whether they may know that a handler stood aside
 */
record RecordOfInvestigation(Caller reader, boolean ofRerouting) {
    private static final String HANDED_ON = "investigation.handed-on";

    List<RecordLine> of(List<Recorded<InvestigationEvent>> history) {
        List<RecordLine> lines = new ArrayList<>();
        boolean handled = false;
        for (Recorded<InvestigationEvent> recorded : history) {
            read(lines.size() + 1, recorded, handled).ifPresent(lines::add);
            handled = handled || recorded.event() instanceof HandlerNamed;
        }
        return lines;
    }

    private Optional<RecordLine> read(int line, Recorded<InvestigationEvent> recorded, boolean handled) {
        if (KeptBack.from(reader, recorded.event())) return Optional.empty();
        return Optional.of(
                switch (recorded.event()) {
                    case InvestigationRerouted ignored -> handedOn(line, recorded);
                    case HandlerNamed ignored when handled -> handedOn(line, recorded);
                    case InvestigationOpened e
                    when !Sight.ofConflicts(reader) -> RecordLine.of(line, recorded, withoutConflicts(e));
                    case NewDecisionFollowed e
                    when !Sight.ofConflicts(reader) ->
                        RecordLine.of(line, recorded, new NewDecisionFollowed(List.of(), e.decidedBy()));
                    default -> RecordLine.of(line, recorded);
                });
    }

    /** Of those who take no part, whom it is about. */
    private static InvestigationOpened withoutConflicts(InvestigationOpened e) {
        return new InvestigationOpened(e.matter(), e.agency(), e.subjects(), e.subjects(), e.decidedBy());
    }

    private RecordLine handedOn(int line, Recorded<?> recorded) {
        return ofRerouting ? RecordLine.of(line, recorded) : RecordLine.thatOnly(HANDED_ON, line, recorded);
    }
}
