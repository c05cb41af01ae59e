package io.probity.assessment;

import io.probity.assessment.assessing.AssessmentCommand;
import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.assessment.assessing.Header;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.PreliminaryAction;
import io.probity.assessment.assessing.SubjectOfficer;
import io.probity.assessment.investigation.Answer;
import io.probity.assessment.investigation.Criterion;
import io.probity.assessment.investigation.DisciplineUnder;
import io.probity.assessment.investigation.Finding;
import io.probity.assessment.investigation.HoldGround;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.investigation.Loss;
import io.probity.assessment.investigation.LossKind;
import io.probity.assessment.investigation.Matter;
import io.probity.assessment.investigation.Objective;
import io.probity.assessment.investigation.StepKind;
import io.probity.assessment.investigation.Track;
import io.probity.assessment.ties.TiesEvent;
import io.probity.policy.ConflictKind;
import io.probity.policy.OutcomeCode;
import io.probity.testing.ApprovedEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ApprovedEventsTest {
    private static final Instant AT = Instant.parse("2026-03-20T01:02:03.000004Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Law LAW = new Law("wattle-creek", "8");

    @TestFactory
    Stream<DynamicTest> stored_events_are_written_and_read_as_approved() {
        return ApprovedEvents.of(Matters.ASSESSMENT, Matters.INVESTIGATION, Matters.TIES)
                .samples(assessment())
                .samples(investigation())
                .samples(ties())
                .tests();
    }

    private static Object[] assessment() {
        Header header = new Header(
                "WCS-2026-17",
                DAY,
                DAY.minusDays(3),
                List.of("A Complainant"),
                List.of(new SubjectOfficer("A Supervisor", "Supervisor", Optional.of("officer-7"), false)),
                "Depot",
                "A supervisor certifies false timesheets.",
                List.of("fraud"),
                "For money.");
        return new Object[] {
            new AssessmentEvent.AssessmentOpened(LAW, "qld-corrupt-conduct", DAY, List.of("officer-7")),
            new AssessmentEvent.DecisionMakerNamed("mayor"),
            new AssessmentEvent.ComplainantKnown("person-7"),
            new AssessmentEvent.HandlerNamed("manager-1"),
            new AssessmentEvent.AssessmentRerouted("ceo", "mayor"),
            new AssessmentEvent.DecisionsTainted("assessor-1", List.of("type-a-a", "category")),
            new AssessmentEvent.AssessmentReopened(
                    2, AssessmentCommand.Reopen.Ground.LATE_CONFLICT, "A cousin.", "ceo-1", "ceo", AT),
            new AssessmentEvent.EarlierReferralsReplaced(3, "ccc", List.of(1, 2), true),
            new AssessmentEvent.AssessmentDecidedAnew(
                    2,
                    LAW,
                    OutcomeCode.LEVEL_2,
                    List.of(OutcomeCode.TYPE_A, OutcomeCode.SUSPICION_FORMED, OutcomeCode.LEVEL_2),
                    Optional.of("ccc"),
                    Optional.of(AT),
                    "ceo-1",
                    "The Decision-Maker",
                    "ceo",
                    AT,
                    new AssessmentEvent.AssessmentDecidedAnew.Replaced(1, OutcomeCode.LEVEL_1, Optional.of("ccc"))),
            new AssessmentEvent.SubjectLeftUnidentified("Nobody knows who it was.", "assessor-1"),
            new AssessmentEvent.HeaderFilled(header, "assessor-1"),
            new AssessmentEvent.QuestionAnswered(
                    "type-a-a", "yes", List.of("i"), "The payroll shows it.", "assessor-1", List.of("assessor")),
            new AssessmentEvent.AssessedTypeA("type-a-c"),
            new AssessmentEvent.AssessedTypeB("type-b-c"),
            new AssessmentEvent.AssessedCorruptConduct("limb-2"),
            new AssessmentEvent.AssessedNotCorruptConduct("type-b-c"),
            new AssessmentEvent.ReasonableSuspicionFormed("suspicion-information", AT),
            new AssessmentEvent.ReasonableSuspicionNotFormed("suspicion"),
            new AssessmentEvent.AssessmentCategorised(OutcomeCode.LEVEL_1, Optional.of("ccc")),
            new AssessmentEvent.NotNotifiedSetAside("level"),
            new AssessmentEvent.NotNotifiedRecorded(
                    "The conduct.", List.of("records"), "The payroll.", "The reasons.", "assessor-1"),
            new AssessmentEvent.ConflictDeclared("assessor-1", List.of("assessor"), "A cousin."),
            new AssessmentEvent.NoConflictDeclared("assessor-1", List.of("assessor")),
            new AssessmentEvent.ConflictManaged(
                    "assessor-1", Arrangement.STANDS_ASIDE, "Another reads.", "ceo-1", List.of(ConflictKind.DECLARED)),
            new AssessmentEvent.HumanRightsConsidered(List.of("privacy"), true, "None limited.", "assessor-1"),
            new AssessmentEvent.PreliminaryActionTaken(
                    PreliminaryAction.PRESERVE_EVIDENCE, "The payroll was copied.", DAY, "assessor-1"),
            new AssessmentEvent.OtherMattersConsidered(
                    true, false, List.of("audit-office"), "Investigate.", "assessor-1"),
            new AssessmentEvent.AssessmentEndorsed(
                    LAW,
                    OutcomeCode.LEVEL_1,
                    List.of(OutcomeCode.TYPE_A, OutcomeCode.SUSPICION_FORMED, OutcomeCode.LEVEL_1),
                    Optional.of("ccc"),
                    Optional.of(AT),
                    "ceo-1",
                    "The Decision-Maker",
                    "ceo",
                    AT)
        };
    }

    private static Object[] ties() {
        return new Object[] {
            new TiesEvent.ReportingLineRecorded("officer-7", "manager-1", DAY, "governance-1"),
            new TiesEvent.RelationshipDeclared(new UUID(0, 36), "officer-7", "officer-8", "Cousins.", DAY, "officer-7"),
            new TiesEvent.RelationshipEnded(new UUID(0, 36), DAY, "governance-1")
        };
    }

    private static Object[] investigation() {
        Matter matter = new Matter(Track.FRAUD, LAW);
        return new Object[] {
            new InvestigationEvent.MatterKnown(matter, List.of("officer-7")),
            new InvestigationEvent.HandlerNamed("manager-1", "manager"),
            new InvestigationEvent.ComplainantKnown("person-1"),
            new InvestigationEvent.ConflictDeclared("manager-1", List.of("manager"), "A neighbour."),
            new InvestigationEvent.ConflictManaged(
                    "manager-1",
                    Arrangement.CONTINUES_UNDER_PLAN,
                    "A second reader.",
                    "ceo-1",
                    List.of(ConflictKind.RELATIONSHIP, ConflictKind.EARLIER_HANDLER)),
            new InvestigationEvent.InvestigationRerouted(Optional.of("ceo-1"), "manager", "ceo"),
            new InvestigationEvent.InvestigationOpened(
                    matter, Optional.of("ibac"), List.of("officer-7"), List.of("officer-7"), Optional.of("ceo")),
            new InvestigationEvent.InvestigationHeld("ibac", "referral-1"),
            new InvestigationEvent.NewDecisionFollowed(List.of("officer-7"), Optional.of("ceo")),
            new InvestigationEvent.ToBeReferredAnew("ccc", "referral-2"),
            new InvestigationEvent.FreedByNewDecision("ccc"),
            new InvestigationEvent.InvestigationDiscontinued(),
            new InvestigationEvent.HoldLifted("ibac", "referral-1"),
            new InvestigationEvent.HoldExceptionUsed(
                    HoldGround.CRIMINAL_OFFENCE_TO_POLICE, "Told the police.", "ceo-1"),
            new InvestigationEvent.InvestigationDirected("investigator-1", "With auditors.", true, true, "ceo-1"),
            new InvestigationEvent.CriteriaApplied(
                    List.of(new Criterion("enough-information", true)), true, "It can be done.", "manager-1"),
            new InvestigationEvent.InvestigationStepRecorded(
                    StepKind.RECORDS_EXAMINED, "Counted the cash.", DAY, "investigator-1"),
            new InvestigationEvent.ObjectiveAnswered(Objective.HOW_LONG, "Since March.", "investigator-1"),
            new InvestigationEvent.AdverseMaterialPut("officer-7", "The book.", DAY, "investigator-1"),
            new InvestigationEvent.ResponseReceived("officer-7", "I erred.", "investigator-1"),
            new InvestigationEvent.FindingMade(
                    1,
                    Finding.SUBSTANTIATED,
                    "The book shows it.",
                    Optional.of("officer-7"),
                    Optional.of("Nobody else is left."),
                    "investigator-1"),
            new InvestigationEvent.LossRecorded(
                    new Loss(new UUID(0, 18), LossKind.MONEY, 84_250, true), "The book.", "investigator-1"),
            new InvestigationEvent.ControlReviewRequired(1),
            new InvestigationEvent.ControlsReviewed("One key.", "Two keys.", "manager-1"),
            new InvestigationEvent.ControlReviewEndorsed("director", "Agreed.", "director-1"),
            new InvestigationEvent.ControlReviewCompleted("ceo-1"),
            new InvestigationEvent.DisciplineReferred(
                    DisciplineUnder.MANAGER_PEOPLE_AND_CULTURE, "Theft.", "investigator-1"),
            new InvestigationEvent.HumanRightsConsidered(List.of("property"), true, "None limited.", "manager-1"),
            new InvestigationEvent.InvestigationCompleted(DAY, "investigator-1"),
            new InvestigationEvent.ResponseFromChiefExecutiveSought(DAY, "mayor-1"),
            new InvestigationEvent.OutcomeDecided(
                    "substantiated",
                    Optional.of("recovery"),
                    new Answer(
                            "It was taken.",
                            "Cash policy, section 2",
                            "It is recovered.",
                            Optional.of("Two keys."),
                            Optional.of("We are sorry.")),
                    DAY,
                    "ceo-1",
                    "ceo",
                    LAW)
        };
    }
}
