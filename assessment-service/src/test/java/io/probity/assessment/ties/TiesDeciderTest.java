package io.probity.assessment.ties;

import io.probity.assessment.ties.TiesCommand.By;
import io.probity.assessment.ties.TiesCommand.DeclareRelationship;
import io.probity.assessment.ties.TiesCommand.EndRelationship;
import io.probity.assessment.ties.TiesCommand.RecordReportingLine;
import io.probity.assessment.ties.TiesEvent.RelationshipDeclared;
import io.probity.assessment.ties.TiesEvent.RelationshipEnded;
import io.probity.assessment.ties.TiesEvent.ReportingLineRecorded;
import io.probity.testing.DeciderSpec;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HV-36")
class TiesDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID ID = new UUID(0, 36);
    private static final By GOVERNANCE = new By("governance-1", Set.of("governance-manager"));
    private static final By ONESELF = new By("officer-7", Set.of("employee"));
    private static final By ANOTHER = new By("officer-8", Set.of("employee"));
    private static final RelationshipDeclared COUSINS =
            new RelationshipDeclared(ID, "officer-7", "officer-9", "Cousins.", DAY, "officer-7");
    private final DeciderSpec<TiesCommand, OfficerTies, TiesEvent> entry = new DeciderSpec<>(new TiesDecider());

    @Test
    void it_is_recorded_to_whom_an_officer_reports_once() {
        var line = new ReportingLineRecorded("officer-7", "manager-1", DAY, "governance-1");
        entry.given().when(reportsTo("manager-1", GOVERNANCE)).then(line);
        entry.given(line).when(reportsTo("manager-1", GOVERNANCE)).then();
        entry.given().when(reportsTo("officer-7", GOVERNANCE)).thenRefused(TiesRule.REPORTS_TO_ANOTHER);
        entry.given().when(reportsTo(" ", GOVERNANCE)).thenRefused(TiesRule.REPORTS_TO_ANOTHER);
        entry.given().when(reportsTo("manager-1", ONESELF)).thenRefused(TiesRule.OWN_REPORTING_LINE);
    }

    @Test
    void a_relationship_is_declared_by_oneself_or_recorded_by_governance() {
        entry.given().when(related("officer-9", "Cousins.", ONESELF)).then(COUSINS);
        entry.given(COUSINS).when(related("officer-9", "Cousins.", ONESELF)).then();
        entry.given()
                .when(related("officer-9", "Cousins.", GOVERNANCE))
                .then(new RelationshipDeclared(ID, "officer-7", "officer-9", "Cousins.", DAY, "governance-1"));
        entry.given().when(related("officer-9", "Cousins.", ANOTHER)).thenRefused(TiesRule.ONES_OWN_RELATIONSHIP);
        entry.given().when(related("officer-9", " ", ONESELF)).thenRefused(TiesRule.RELATIONSHIP_INCOMPLETE);
        entry.given().when(related("officer-7", "Myself.", ONESELF)).thenRefused(TiesRule.RELATIONSHIP_INCOMPLETE);
    }

    @Test
    void governance_records_that_a_relationship_ended_and_nobody_frees_themselves() {
        LocalDate later = DAY.plusYears(1);
        var ended = new RelationshipEnded(ID, later, "governance-1");
        entry.given(COUSINS).when(new EndRelationship(ID, later, GOVERNANCE)).then(ended);
        entry.given(COUSINS, ended)
                .when(new EndRelationship(ID, later, GOVERNANCE))
                .then();
        entry.given(COUSINS).when(new EndRelationship(ID, later, ONESELF)).thenRefused(TiesRule.ENDED_BY_GOVERNANCE);
        entry.given(COUSINS).when(new EndRelationship(ID, DAY, GOVERNANCE)).thenRefused(TiesRule.ENDS_AFTER_IT_BEGAN);
        entry.given().when(new EndRelationship(ID, later, GOVERNANCE)).thenRefused(TiesRule.NO_SUCH_RELATIONSHIP);
    }

    private static RecordReportingLine reportsTo(String manager, By by) {
        return new RecordReportingLine("officer-7", manager, DAY, by);
    }

    private static DeclareRelationship related(String other, String nature, By by) {
        return new DeclareRelationship(ID, "officer-7", other, nature, DAY, by);
    }
}
