package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.ASSESSOR;
import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.OTHER_MANAGER;
import static io.probity.intake.complaint.Cases.PERSON;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.acknowledge;
import static io.probity.intake.complaint.Cases.acknowledged;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.lodgedAnonymously;
import static io.probity.intake.complaint.Cases.referredTo;
import static io.probity.intake.complaint.Cases.waterBill;
import static io.probity.intake.complaint.Cases.wentTo;
import static io.probity.intake.complaint.Cases.withdrawn;

import io.probity.intake.complaint.ComplaintCommand.AddInformation;
import io.probity.intake.complaint.ComplaintCommand.AskForInformation;
import io.probity.intake.complaint.ComplaintCommand.AttachDocument;
import io.probity.intake.complaint.ComplaintCommand.GiveName;
import io.probity.intake.complaint.ComplaintCommand.IssueReceipt;
import io.probity.intake.complaint.ComplaintCommand.LeaveLetter;
import io.probity.intake.complaint.ComplaintCommand.WithholdName;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintEvent.InformationAdded;
import io.probity.intake.complaint.ComplaintEvent.LetterLeft;
import io.probity.intake.complaint.ComplaintEvent.MoreInformationAsked;
import io.probity.intake.complaint.ComplaintEvent.ReceiptIssued;
import io.probity.intake.complaint.ComplaintEvent.ReporterIdentified;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExchangingTest {
    private static final UUID QUESTION = UUID.fromString("9e5f7f3e-9d0a-4c1e-8a55-1d2c3b4a5f60");
    private static final Document ROSTER =
            new Document("Roster.pdf", "application/pdf", 70_000, "00ff", "a2V5", Document.Seen.NOT_SCANNED);
    private static final DocumentAttached ATTACHED = new DocumentAttached(QUESTION, ROSTER, Optional.empty(), NOW);
    private static final ReceiptIssued RECEIPT = new ReceiptIssued(NOW);
    private static final MoreInformationAsked ASKED =
            new MoreInformationAsked(QUESTION, "On which Fridays?", CEO.id(), NOW);
    private static final InformationAdded ANSWERED =
            new InformationAdded(Optional.of(QUESTION), "On the first of each month.", NOW);

    @Test
    @Tag("HV-14")
    void whoever_lodges_is_given_one_receipt() {
        complaint().given(lodgedAnonymously()).when(new IssueReceipt(NOW)).then(RECEIPT);
        complaint()
                .given(lodgedAnonymously(), RECEIPT)
                .when(new IssueReceipt(NOW))
                .then();
    }

    @Test
    @Tag("HV-14")
    void the_handler_says_what_is_missing_and_whoever_holds_the_receipt_answers() {
        complaint().given(atTheTop()).when(ask(CEO, ASKED.text())).then(ASKED);
        complaint()
                .given(atTheTop(ASKED))
                .when(new AddInformation(Optional.of(QUESTION), ANSWERED.text(), NOW))
                .then(ANSWERED);
    }

    @Test
    @Tag("HV-14")
    void the_assessor_of_a_report_asks_as_well_and_nobody_else_does() {
        complaint()
                .given(atTheTop())
                .when(ask(ASSESSOR, "On which Fridays?"))
                .then(new MoreInformationAsked(QUESTION, "On which Fridays?", ASSESSOR.id(), NOW));
        complaint().given(atTheTop()).when(ask(MANAGER, "On which Fridays?")).thenRefused(ExchangeRule.HANDLER_ASKS);
        complaint()
                .given(lodged(), RECEIPT, referredTo(MANAGER))
                .when(ask(ASSESSOR, "Which meter?"))
                .thenRefused(ExchangeRule.HANDLER_ASKS);
        complaint()
                .given(lodged(), RECEIPT, referredTo(MANAGER))
                .when(ask(OTHER_MANAGER, "Which meter?"))
                .thenRefused(ExchangeRule.HANDLER_ASKS);
    }

    @Test
    @Tag("HV-45")
    void nobody_asks_who_complains_about_them() {
        var form = waterBill();
        form.subjects = Set.of(MANAGER.id());
        complaint()
                .given(form.lodged(), RECEIPT, referredTo(MANAGER))
                .when(ask(MANAGER, "Who are you?"))
                .thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }

    @Test
    @Tag("HV-15")
    void where_no_receipt_was_taken_nobody_would_read_a_question() {
        complaint()
                .given(lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()))
                .when(ask(CEO, "On which Fridays?"))
                .thenRefused(ExchangeRule.NOBODY_READS_A_QUESTION);
    }

    @Test
    @Tag("HV-14")
    void a_question_and_an_answer_say_something() {
        complaint().given(atTheTop()).when(ask(CEO, " ")).thenRefused(ExchangeRule.WHAT_IS_MISSING_IS_SAID);
        complaint()
                .given(atTheTop())
                .when(new AddInformation(Optional.empty(), "", NOW))
                .thenRefused(ExchangeRule.SOMETHING_IS_ADDED);
        complaint()
                .given(atTheTop())
                .when(new AddInformation(Optional.of(QUESTION), "On Fridays.", NOW))
                .thenRefused(ExchangeRule.ANSWER_TO_A_QUESTION_ASKED);
    }

    @Test
    @Tag("HV-14")
    void what_nobody_asked_can_be_added_and_nobody_fills_the_file_without_end() {
        var added = new InformationAdded(Optional.empty(), "I have the roster.", NOW);
        complaint()
                .given(atTheTop())
                .when(new AddInformation(Optional.empty(), added.text(), NOW))
                .then(added);
        ComplaintEvent[] full = new ComplaintEvent[200];
        Arrays.fill(full, added);
        complaint()
                .given(atTheTop(full))
                .when(new AddInformation(Optional.empty(), added.text(), NOW))
                .thenRefused(ExchangeRule.FILE_IS_FULL);
        complaint().given(atTheTop(full)).when(ask(CEO, "Which?")).thenRefused(ExchangeRule.FILE_IS_FULL);
    }

    @ParameterizedTest
    @MethodSource("ends")
    @Tag("HV-14")
    void when_the_handling_has_ended_nothing_is_asked_or_added(ComplaintEvent end) {
        complaint().given(atTheTop(end)).when(ask(CEO, "Which?")).thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
        complaint()
                .given(atTheTop(end))
                .when(new AddInformation(Optional.empty(), "I have the roster.", NOW))
                .thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
    }

    private static Stream<ComplaintEvent> ends() {
        return Stream.of(new ComplaintClosed("not-notified", NOW), withdrawn());
    }

    @Test
    @Tag("HV-14")
    void whoever_gave_no_name_gives_it_later_to_be_told_or_withheld() {
        complaint()
                .given(atTheTop())
                .when(new GiveName(PERSON, true, NOW))
                .then(new ReporterIdentified(Reporter.NAME_WITHHELD, PERSON, NOW));
        complaint()
                .given(atTheTop())
                .when(new GiveName(PERSON, false, NOW))
                .then(new ReporterIdentified(Reporter.NAMED, PERSON, NOW));
    }

    @Test
    @Tag("HV-14")
    void a_name_that_was_given_is_withheld_again() {
        complaint()
                .given(atTheTop(new ReporterIdentified(Reporter.NAMED, PERSON, NOW)))
                .when(new WithholdName(true, NOW))
                .then(new ReporterIdentified(Reporter.NAME_WITHHELD, PERSON, NOW));
        complaint()
                .given(atTheTop(new ReporterIdentified(Reporter.NAME_WITHHELD, PERSON, NOW)))
                .when(new WithholdName(true, NOW))
                .then();
        complaint().given(lodged()).when(new WithholdName(false, NOW)).then();
    }

    @Test
    @Tag("HV-14")
    void a_name_is_given_once_and_none_is_withheld_where_there_is_none() {
        complaint().given(lodged()).when(new GiveName(PERSON, true, NOW)).thenRefused(ExchangeRule.NAME_IS_HELD);
        complaint().given(atTheTop()).when(new WithholdName(true, NOW)).thenRefused(ExchangeRule.NO_NAME_IS_HELD);
    }

    @Test
    @Tag("HV-09")
    @Tag("HV-14")
    @Tag("HV-15")
    void who_gave_no_name_is_acknowledged_where_they_hold_a_receipt_or_gave_a_name_later() {
        var form = waterBill();
        form.reporter = Reporter.ANONYMOUS;
        form.complainant = Optional.empty();
        complaint()
                .given(form.lodged(), referredTo(MANAGER))
                .when(acknowledge(MANAGER))
                .thenRefused(ComplaintRule.NOBODY_TO_WRITE_TO);
        complaint()
                .given(form.lodged(), RECEIPT, referredTo(MANAGER))
                .when(acknowledge(MANAGER))
                .then(acknowledged());
        complaint()
                .given(form.lodged(), referredTo(MANAGER), new ReporterIdentified(Reporter.NAME_WITHHELD, PERSON, NOW))
                .when(acknowledge(MANAGER))
                .then(acknowledged());
    }

    @Test
    @Tag("HV-14")
    @Tag("HV-44")
    void a_letter_lies_once_where_the_receipt_opens_whatever_became_of_the_complaint() {
        var letter = new LetterLeft(QUESTION, "outcome", "Letter from the council", "Dear reporter,", NOW);
        var leave = new LeaveLetter(QUESTION, "outcome", "Letter from the council", "Dear reporter,", NOW);
        complaint().given(atTheTop()).when(leave).then(letter);
        complaint().given(atTheTop(letter)).when(leave).then();
        complaint()
                .given(atTheTop(new ComplaintClosed("substantiated", NOW)))
                .when(leave)
                .then(letter);
        complaint().given(lodgedAnonymously()).when(leave).thenRefused(ExchangeRule.NOBODY_READS_A_LETTER);
    }

    @Test
    @Tag("HV-05")
    void a_document_is_put_to_a_complaint_by_an_officer_or_by_whoever_reported() {
        complaint()
                .given(atTheTop())
                .when(attach(Optional.of(CEO)))
                .then(new DocumentAttached(QUESTION, ROSTER, Optional.of(CEO.id()), NOW));
        complaint().given(atTheTop()).when(attach(Optional.empty())).then(ATTACHED);
    }

    @Test
    @Tag("HV-45")
    void nobody_puts_a_document_to_a_complaint_about_themselves() {
        var form = waterBill();
        form.subjects = Set.of(MANAGER.id());
        complaint()
                .given(form.lodged())
                .when(attach(Optional.of(MANAGER)))
                .thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }

    @Test
    @Tag("HV-05")
    void a_complaint_takes_fifty_documents_and_none_once_its_handling_has_ended() {
        ComplaintEvent[] full = new ComplaintEvent[50];
        Arrays.fill(full, ATTACHED);
        complaint().given(atTheTop(full)).when(attach(Optional.empty())).thenRefused(ExchangeRule.FILE_IS_FULL);
        complaint()
                .given(atTheTop(withdrawn()))
                .when(attach(Optional.empty()))
                .thenRefused(ComplaintRule.HANDLING_HAS_ENDED);
    }

    private static AttachDocument attach(Optional<Officer> by) {
        return new AttachDocument(QUESTION, ROSTER, by, NOW);
    }

    private static AskForInformation ask(Officer by, String text) {
        return new AskForInformation(QUESTION, text, by, NOW);
    }

    private static ComplaintEvent[] atTheTop(ComplaintEvent... more) {
        return Stream.concat(
                        Stream.of(lodgedAnonymously(), wentTo(CEO, "ceo", "HV-16", PUBLIC.id()), RECEIPT),
                        Stream.of(more))
                .toArray(ComplaintEvent[]::new);
    }
}
