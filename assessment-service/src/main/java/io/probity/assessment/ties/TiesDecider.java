package io.probity.assessment.ties;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.ties.OfficerTies.Relationship;
import io.probity.assessment.ties.TiesCommand.DeclareRelationship;
import io.probity.assessment.ties.TiesCommand.EndRelationship;
import io.probity.assessment.ties.TiesCommand.RecordReportingLine;
import io.probity.assessment.ties.TiesEvent.RelationshipDeclared;
import io.probity.assessment.ties.TiesEvent.RelationshipEnded;
import io.probity.assessment.ties.TiesEvent.ReportingLineRecorded;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import java.util.Optional;

/** Decides what is entered in the registers by which conflicts of interest are found (HV-36). */
public final class TiesDecider implements Decider<TiesCommand, OfficerTies, TiesEvent> {

    @Override
    public OfficerTies initialState() {
        return OfficerTies.NONE;
    }

    @Override
    public Decision<TiesEvent> decide(TiesCommand command, OfficerTies ties) {
        return switch (command) {
            case RecordReportingLine c -> record(c, ties);
            case DeclareRelationship c -> declare(c, ties);
            case EndRelationship c -> end(c, ties);
        };
    }

    private static Decision<TiesEvent> record(RecordReportingLine c, OfficerTies ties) {
        if (c.officer().equals(c.by().id())) return refuse(TiesRule.OWN_REPORTING_LINE);
        if (c.reportsTo().isBlank() || c.reportsTo().equals(c.officer())) return refuse(TiesRule.REPORTS_TO_ANOTHER);
        var recorded = new ReportingLineRecorded(c.officer(), c.reportsTo(), c.since(), c.by().id());
        return ties.has(recorded) ? accept() : accept(recorded);
    }

    private static Decision<TiesEvent> declare(DeclareRelationship c, OfficerTies ties) {
        if (!c.officer().equals(c.by().id()) && !c.by().isGovernance()) return refuse(TiesRule.ONES_OWN_RELATIONSHIP);
        if (c.other().isBlank() || c.other().equals(c.officer()) || c.nature().isBlank())
            return refuse(TiesRule.RELATIONSHIP_INCOMPLETE);
        return ties.relationship(c.id()).isPresent()
                ? accept()
                : accept(new RelationshipDeclared(c.id(), c.officer(), c.other(), c.nature(), c.since(), c.by().id()));
    }

    private static Decision<TiesEvent> end(EndRelationship c, OfficerTies ties) {
        if (!c.by().isGovernance()) return refuse(TiesRule.ENDED_BY_GOVERNANCE);
        Optional<Relationship> found = ties.relationship(c.id());
        if (found.isEmpty()) return refuse(TiesRule.NO_SUCH_RELATIONSHIP);
        if (!c.until().isAfter(found.get().declared().since())) return refuse(TiesRule.ENDS_AFTER_IT_BEGAN);
        return found.get().until().equals(Optional.of(c.until()))
                ? accept()
                : accept(new RelationshipEnded(c.id(), c.until(), c.by().id()));
    }

    @Override
    public OfficerTies evolve(OfficerTies ties, TiesEvent event) {
        return ties.after(event);
    }
}
