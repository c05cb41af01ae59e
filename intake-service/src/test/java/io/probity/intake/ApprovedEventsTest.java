package io.probity.intake;

import io.probity.intake.complaint.About;
import io.probity.intake.complaint.Alleges;
import io.probity.intake.complaint.ComplaintEvent.AppealUpheldNoted;
import io.probity.intake.complaint.ComplaintEvent.ComplaintAcknowledged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.ComplaintRefusedAsOutOfScope;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReopened;
import io.probity.intake.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintEvent.HumanRightsRaised;
import io.probity.intake.complaint.ComplaintEvent.InformationAdded;
import io.probity.intake.complaint.ComplaintEvent.LetterLeft;
import io.probity.intake.complaint.ComplaintEvent.MattersLinked;
import io.probity.intake.complaint.ComplaintEvent.MoreInformationAsked;
import io.probity.intake.complaint.ComplaintEvent.OutcomeNoted;
import io.probity.intake.complaint.ComplaintEvent.OutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.ReceiptIssued;
import io.probity.intake.complaint.ComplaintEvent.ReporterIdentified;
import io.probity.intake.complaint.ComplaintEvent.RequestConvertedToComplaint;
import io.probity.intake.complaint.ComplaintEvent.ReviewOutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;
import io.probity.intake.complaint.Document;
import io.probity.intake.complaint.Particulars;
import io.probity.intake.complaint.Relationship;
import io.probity.intake.complaint.Reporter;
import io.probity.intake.complaint.Statement;
import io.probity.intake.complaint.Suspicion;
import io.probity.intake.council.CouncilEvent.CouncilOnboarded;
import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.OfficeHolderTermEnded;
import io.probity.intake.council.CouncilEvent.PolicyAdopted;
import io.probity.intake.council.CouncilEvent.Section40AgreementMade;
import io.probity.intake.disclosure.Account;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessedAnew;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureDiverted;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceiptIssued;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.FurtherDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.ProtectionPlanned;
import io.probity.intake.disclosure.DisclosureEvent.TrackOpened;
import io.probity.intake.disclosure.DisclosureEvent.WritingAllowed;
import io.probity.intake.disclosure.ProtectionPlan;
import io.probity.intake.disclosure.WayOfAdvice;
import io.probity.intake.person.Ground;
import io.probity.intake.person.Identity;
import io.probity.intake.person.Part;
import io.probity.intake.person.PersonEvent.ConfidenceChanged;
import io.probity.intake.person.PersonEvent.IdentityDisclosed;
import io.probity.intake.person.PersonEvent.IdentityMarked;
import io.probity.intake.person.PersonEvent.IdentitySealed;
import io.probity.intake.receipt.ReceiptEvent.ReceiptGiven;
import io.probity.policy.Channel;
import io.probity.policy.ReporterKind;
import io.probity.testing.ApprovedEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ApprovedEventsTest {
    private static final UUID COMPLAINT = UUID.fromString("0b5f7f3e-9d0a-4c1e-8a55-1d2c3b4a5f60");
    private static final UUID PERSON = UUID.fromString("5f0c3f5e-1111-4c1e-8a55-1d2c3b4a5f60");
    private static final UUID CHILD = UUID.fromString("5f0c3f5e-2222-4c1e-8a55-1d2c3b4a5f60");
    private static final UUID QUESTION = UUID.fromString("9e5f7f3e-9d0a-4c1e-8a55-1d2c3b4a5f60");
    private static final UUID DOCUMENT = UUID.fromString("d0c5f7f3-9d0a-4c1e-8a55-1d2c3b4a5f60");
    private static final Instant AT = Instant.parse("2026-03-04T01:02:03.456789Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");

    @TestFactory
    Stream<DynamicTest> approved() {
        return ApprovedEvents.of(
                        IntakeWiring.COMPLAINT,
                        IntakeWiring.PERSON,
                        IntakeWiring.COUNCIL,
                        IntakeWiring.RECEIPT,
                        IntakeWiring.DISCLOSURE)
                .samples(
                        new ComplaintLodged(
                                COMPLAINT, "WCS-7Q4M-2KXP", particulars(), statement(), "wattle-creek", "8", AT),
                        new RequestConvertedToComplaint("CR-1042", DAY, AT),
                        new ComplaintRefusedAsOutOfScope(
                                "rates-and-charges",
                                "It is a dispute about rates and charges",
                                "The council's rates office.",
                                "HV-02",
                                Optional.of("Your notice says until when."),
                                "u-records",
                                AT),
                        new VerbalRecordConfirmed("We ring back on Friday.", "u-records", AT),
                        new ComplaintReferredToHandler(
                                "u-water",
                                Optional.of("Mara Quill"),
                                "manager",
                                DAY,
                                "HV-07",
                                Optional.of("Keep the bill."),
                                Optional.of("The first handler is on leave."),
                                "u-records",
                                AT),
                        new ComplaintAcknowledged("Your bill is wrong.", "We read the meters.", "u-water", AT),
                        new ReceiptIssued(AT),
                        new MoreInformationAsked(QUESTION, "On which Fridays?", "u-ceo", AT),
                        new LetterLeft(DOCUMENT, "outcome", "Letter from Wattle Creek Shire", "Dear reporter,", AT),
                        new InformationAdded(Optional.of(QUESTION), "On the first of each month.", AT),
                        new ReporterIdentified(Reporter.NAME_WITHHELD, PERSON, AT),
                        new DocumentAttached(
                                DOCUMENT,
                                new Document(
                                        "Roster.pdf", "application/pdf", 70_000, "00ff", "a2V5", Document.Seen.CLEAN),
                                Optional.of("u-ceo"),
                                AT),
                        new MattersLinked(PERSON, "u-records", AT),
                        new HumanRightsRaised(List.of("property"), DAY, "wattle-creek", "8", "u-records", AT),
                        new SuspicionRaised(
                                COMPLAINT,
                                Optional.of(PERSON),
                                Optional.of(CHILD),
                                new Suspicion(
                                        List.of("fraud"),
                                        Set.of("u-reader"),
                                        List.of(new Statement.SubjectOfficer(
                                                "Gus Tarrant", Optional.of("Meter reader"))),
                                        Optional.of("2026-01-05 to 2026-01-09"),
                                        "The meter reader lives next door."),
                                "u-water",
                                AT),
                        new ComplaintWithdrawn(Optional.of("It was settled."), "u-records", AT),
                        new OutcomeNoted("substantiated", Optional.of("corrected-bill"), AT),
                        new OutcomeTold(AT),
                        new AppealUpheldNoted("appeal-1", AT),
                        new ReviewOutcomeTold("appeal-1", AT),
                        new ComplaintClosed("substantiated", AT),
                        new ComplaintReopened("appeal-upheld", Optional.of("appeal-1"), AT))
                .samples(
                        new IdentitySealed(PERSON, COMPLAINT, Part.COMPLAINANT, true, identity(), AT),
                        new ConfidenceChanged(PERSON, COMPLAINT, true, AT),
                        new IdentityMarked(PERSON, COMPLAINT, Set.of("0f1e2d3c"), AT),
                        new IdentityDisclosed(
                                PERSON, COMPLAINT, "u-ceo", Ground.CONSENT, Optional.of("Letter of 2 March"), AT))
                .samples(
                        new CouncilOnboarded("wattle-creek", "Wattle Creek Shire", "queensland", AT),
                        new PolicyAdopted("wattle-creek", "8", "17 March 2021", DAY, AT),
                        new OfficeHolderAppointed("ceo", "u-ceo", DAY, AT),
                        new OfficeHolderTermEnded("councillor", "u-1", DAY, AT),
                        new Section40AgreementMade(DAY, AT))
                .samples(new ReceiptGiven(COMPLAINT, "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA", AT))
                .samples(
                        new DisclosureDiverted(COMPLAINT, "councillor", "ibac", "MC-04", "ironbark", "5.0", AT),
                        new DisclosureReceived(
                                COMPLAINT,
                                "IC-7Q4M-2KXP",
                                ReporterKind.EMPLOYEE,
                                Optional.of(PERSON),
                                Set.of("u-17"),
                                Channel.EMAIL,
                                DAY,
                                new Account(
                                        "The depot's fuel is sold at night.",
                                        Optional.of("In March"),
                                        Optional.of("The depot"),
                                        List.of(new Statement.SubjectOfficer("Gus Tarrant", Optional.of("Storeman")))),
                                "ironbark",
                                "5.0",
                                AT),
                        new DisclosureReceiptIssued(AT),
                        new WritingAllowed(AT),
                        new FurtherDisclosed("I have the fuel cards.", DAY, Optional.of("u-pid"), AT),
                        new DocumentDisclosed(
                                DOCUMENT,
                                new Document(
                                        "Cards.pdf", "application/pdf", 70_000, "00ff", "a2V5", Document.Seen.CLEAN),
                                DAY,
                                Optional.of("u-pid"),
                                AT),
                        new DiscloserAdvised("You are protected.", Optional.of(WayOfAdvice.RECEIPT), DAY, "u-pid", AT),
                        new DisclosureAssessed(true, "It is about improper conduct.", "u-pid", AT),
                        new DisclosureAssessedAnew(
                                true, "The cards show it.", DAY, "decision-2", "ironbark", "5.0", "u-pid", AT),
                        new ProtectionPlanned(
                                new ProtectionPlan(
                                        ProtectionPlan.Risk.HIGH,
                                        "Their supervisor may guess.",
                                        List.of("Shifts are set by the other depot.")),
                                DAY,
                                "u-pid",
                                AT),
                        new DisclosureNotified("ibac", DAY, "decision-2", "u-pid", AT),
                        new TrackOpened(COMPLAINT.toString(), "u-pid", AT))
                .tests();
    }

    private static Particulars particulars() {
        return new Particulars(
                Reporter.NAME_WITHHELD,
                ReporterKind.VOLUNTEER,
                Optional.of(PERSON),
                Optional.of(CHILD),
                false,
                Optional.of(Relationship.OTHER),
                Alleges.CORRUPT_CONDUCT,
                About.STAFF_MATTER,
                Set.of("u-17"),
                Channel.OTHER,
                DAY,
                Optional.of("u-records"),
                "other",
                "other",
                List.of("false-timesheets"));
    }

    private static Statement statement() {
        return new Statement(
                "The supervisor certifies false timesheets.",
                Optional.of("Every Friday"),
                Optional.of("The depot"),
                Optional.of("That it stops."),
                Optional.of("Large print"),
                Optional.of(new Statement.RaisedBefore("The foreman", "To be quiet", "It goes on", List.of("A note"))),
                Optional.of("Aunt"),
                Optional.of("Payroll"),
                Optional.of("Depot"),
                List.of("Photograph of the roster"),
                List.of(new Statement.SubjectOfficer("Gus Tarrant", Optional.of("Supervisor"))),
                new Statement.OfficeUse(
                        Optional.of("A note under the door"),
                        Optional.of("Ruth Amari"),
                        Optional.of("Customer service"),
                        Optional.of("To wait for a letter")));
    }

    private static Identity identity() {
        return new Identity(
                "Nell Farrow",
                Optional.of("12 Creek Street, Wattle Creek"),
                Optional.of("07 5550 0101"),
                Optional.of("0491 570 006"),
                Optional.of("nell@farrow.example"),
                Optional.of(Identity.ContactWay.LETTER));
    }
}
