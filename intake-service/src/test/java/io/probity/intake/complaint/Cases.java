package io.probity.intake.complaint;

import io.probity.intake.complaint.ComplaintCommand.AcknowledgeComplaint;
import io.probity.intake.complaint.ComplaintCommand.ConfirmVerbalRecord;
import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintCommand.ReferComplaint;
import io.probity.intake.complaint.ComplaintCommand.WithdrawComplaint;
import io.probity.intake.complaint.ComplaintEvent.ComplaintAcknowledged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;
import io.probity.intake.complaint.Statement.OfficeUse;
import io.probity.policy.Authority;
import io.probity.policy.Channel;
import io.probity.policy.Duty;
import io.probity.policy.OutOfScope;
import io.probity.policy.ReporterKind;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people, the papers and the events that the tests of complaints speak of. All invented. */
final class Cases {
    static final Instant NOW = Instant.parse("2026-03-04T01:02:03.456789Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    static final UUID ID = UUID.fromString("0b5f7f3e-9d0a-4c1e-8a55-1d2c3b4a5f60");
    static final UUID PERSON = UUID.fromString("5f0c3f5e-1111-4c1e-8a55-1d2c3b4a5f60");
    static final UUID CHILD = UUID.fromString("5f0c3f5e-2222-4c1e-8a55-1d2c3b4a5f60");

    static final Officer PUBLIC = new Officer("complainant", Set.of());
    static final Officer RECORDS = new Officer("u-records", Set.of("records-officer"));
    static final Officer SUPERVISOR = new Officer("u-supervisor", Set.of("supervisor"));
    static final Officer MANAGER = new Officer("u-water", Set.of("manager"));
    static final Officer OTHER_MANAGER = new Officer("u-roads", Set.of("manager"));
    static final Officer CEO = new Officer("u-ceo", Set.of("ceo"));
    static final Officer MAYOR = new Officer("u-mayor", Set.of("mayor"));
    static final Officer ASSESSOR = new Officer("u-assessor", Set.of("assessor"));

    static final OutOfScope RATES = new OutOfScope(
            "rates-and-charges", "It is a dispute about rates and charges", "The council's rates office.", "HV-02");
    static final OutOfScope INITIAL_REQUEST =
            new OutOfScope("initial-request", "It is an initial request", "The council's customer service.", "HV-02");

    private static final List<String> RECORDING = List.of("records-officer", "manager", "supervisor", "ceo");

    static final WaysIn WAYS_IN = new WaysIn(
            new Authority(Duty.RECORD_COMPLAINT, RECORDING, "HV-04"),
            new Authority(Duty.HEAR_REPORT, List.of("supervisor", "ceo"), "MC-02"),
            Arrays.stream(Channel.values()).map(Channel::code).toList(),
            Arrays.stream(ReporterKind.values()).map(ReporterKind::code).toList());

    static final CouncilFacts WATTLE_CREEK = new CouncilFacts(
            "WCS",
            TODAY,
            "wattle-creek",
            "8",
            Set.of("customer-service", "administrative-action", "policy", "procedures", "other"),
            Set.of("water-sewerage", "waste", "other"),
            Set.of("fraud", "corruption", "misconduct", "false-timesheets"),
            List.of(RATES, INITIAL_REQUEST),
            WAYS_IN,
            Optional.of("u-ceo"),
            Optional.of("u-mayor"));

    private Cases() {}

    static DeciderSpec<ComplaintCommand, Complaint, ComplaintEvent> complaint() {
        return new DeciderSpec<>(new ComplaintDecider());
    }

    /** A form to be changed where a test needs it, and lodged. */
    static Form waterBill() {
        return new Form();
    }

    static Form anonymousTimesheets() {
        Form form = new Form();
        form.reporter = Reporter.ANONYMOUS;
        form.complainant = Optional.empty();
        form.alleges = Alleges.CORRUPT_CONDUCT;
        form.nature = "other";
        form.location = "other";
        form.allegationTypes = List.of("false-timesheets");
        form.whatHappened = "The supervisor of the depot certifies false timesheets and takes money for it.";
        return form;
    }

    static Form telephoned() {
        Form form = new Form();
        form.channel = Channel.TELEPHONE;
        form.officeUse = new OfficeUse(
                Optional.empty(), Optional.of("Ruth Amari"), Optional.of("Customer service"), Optional.empty());
        form.by = RECORDS;
        return form;
    }

    static ComplaintLodged lodged() {
        return waterBill().lodged();
    }

    static ComplaintLodged lodgedAnonymously() {
        return anonymousTimesheets().lodged();
    }

    static ComplaintLodged lodgedByTelephone() {
        return telephoned().lodged();
    }

    static VerbalRecordConfirmed confirmed() {
        return new VerbalRecordConfirmed("The manager for water will look at the meter.", RECORDS.id(), NOW);
    }

    static ComplaintReferredToHandler referredTo(Officer handler) {
        return new ComplaintReferredToHandler(
                handler.id(),
                Optional.of("Mara Quill"),
                "manager",
                TODAY,
                "HV-07",
                Optional.empty(),
                Optional.empty(),
                RECORDS.id(),
                NOW);
    }

    static ComplaintReferredToHandler wentTo(Officer holder, String office, String ground, String by) {
        return new ComplaintReferredToHandler(
                holder.id(), Optional.empty(), office, TODAY, ground, Optional.empty(), Optional.empty(), by, NOW);
    }

    static ComplaintAcknowledged acknowledged() {
        return new ComplaintAcknowledged(
                "You wrote that your bill counts a meter that is not yours.",
                "We read both meters this week and write to you.",
                MANAGER.id(),
                NOW);
    }

    static ComplaintWithdrawn withdrawn() {
        return new ComplaintWithdrawn(Optional.of("It was settled at the counter."), RECORDS.id(), NOW);
    }

    static final Authority REFERRING = new Authority(Duty.REFER_COMPLAINT, List.of("records-officer"), "HV-07");
    static final Authority HANDLING =
            new Authority(Duty.HANDLE_COMPLAINT, List.of("manager", "director", "ceo"), "HV-07");

    static ReferComplaint refer(Officer by, Officer handler) {
        return refer(by, handler, Optional.empty());
    }

    /** @param reason why another has it no longer */
    static ReferComplaint refer(Officer by, Officer handler, Optional<String> reason) {
        return new ReferComplaint(
                handler.id(),
                "Mara Quill",
                "manager",
                TODAY,
                Optional.empty(),
                reason,
                REFERRING,
                HANDLING,
                TODAY,
                by,
                NOW);
    }

    static AcknowledgeComplaint acknowledge(Officer by) {
        return new AcknowledgeComplaint(
                acknowledged().understanding(), acknowledged().nextSteps(), by, NOW);
    }

    static ConfirmVerbalRecord confirm(Officer by) {
        return new ConfirmVerbalRecord(true, confirmed().whatHappensNext(), WAYS_IN.recording(), by, NOW);
    }

    static WithdrawComplaint withdraw(Officer by) {
        return new WithdrawComplaint(withdrawn().reason(), by, NOW);
    }

    /** The lodgement form, filled in as for an uncorrected water bill. */
    static final class Form {
        Reporter reporter = Reporter.NAMED;
        Optional<UUID> complainant = Optional.of(PERSON);
        Optional<UUID> represented = Optional.empty();
        boolean affected = true;
        Optional<Relationship> relationship = Optional.empty();
        Optional<String> relationshipSpecified = Optional.empty();
        Alleges alleges = Alleges.ADMINISTRATIVE_ACTION;
        About about = About.SERVICE;
        Set<String> subjects = Set.of();
        Channel channel = Channel.WEB;
        ReporterKind reporterKind = ReporterKind.MEMBER_OF_THE_PUBLIC;
        LocalDate receivedOn = TODAY;
        String nature = "administrative-action";
        Optional<String> natureSpecified = Optional.empty();
        String location = "water-sewerage";
        Optional<String> locationSpecified = Optional.empty();
        List<String> allegationTypes = List.of();
        String whatHappened = "My water bill counts a meter that is not mine, and nobody corrected it.";
        Optional<String> when = Optional.of("January 2026");
        Optional<String> where = Optional.of("12 Creek Street");
        OfficeUse officeUse = new OfficeUse(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Optional<String> outOfScope = Optional.empty();
        Optional<CustomerRequest> request = Optional.empty();
        Officer by = PUBLIC;
        CouncilFacts council = WATTLE_CREEK;

        LodgeComplaint lodge() {
            return new LodgeComplaint(ID, particulars(), statement(), outOfScope, request, council, by, NOW);
        }

        ComplaintLodged lodged() {
            return new ComplaintLodged(
                    ID, Reference.of("WCS", ID), particulars(), statement(), "wattle-creek", "8", NOW);
        }

        private Particulars particulars() {
            return new Particulars(
                    reporter,
                    reporterKind,
                    complainant,
                    represented,
                    affected,
                    relationship,
                    alleges,
                    about,
                    subjects,
                    channel,
                    receivedOn,
                    channel == Channel.WEB ? Optional.empty() : Optional.of(by.id()),
                    nature,
                    location,
                    allegationTypes);
        }

        private Statement statement() {
            return new Statement(
                    whatHappened,
                    when,
                    where,
                    Optional.of("A corrected bill."),
                    Optional.empty(),
                    Optional.of(new Statement.RaisedBefore(
                            "Somebody at the counter", "To wait", "Nothing happened", List.of("Letter of 3 February"))),
                    relationshipSpecified,
                    natureSpecified,
                    locationSpecified,
                    List.of("Bill of January 2026"),
                    List.of(),
                    officeUse);
        }
    }
}
