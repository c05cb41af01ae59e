package io.probity.intake.disclosure;

import static io.probity.intake.disclosure.OnItsOwnTrackTest.ID;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.NOW;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.PID;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.TODAY;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.assess;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.assessed;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.disclosure;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.notification;
import static io.probity.intake.disclosure.OnItsOwnTrackTest.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.intake.complaint.Document;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseDocument;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseFurther;
import io.probity.intake.disclosure.DisclosureCommand.IssueDisclosureReceipt;
import io.probity.intake.disclosure.DisclosureCommand.PlanProtection;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessedAnew;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceiptIssued;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.FurtherDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.ProtectionPlanned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows where more is disclosed, and how whoever disclosed it is protected. */
@Tag("MC-12")
class DecidingAnewTest {
    static final ProtectionPlan PLAN = new ProtectionPlan(
            ProtectionPlan.Risk.HIGH,
            "Their supervisor may guess who it was, and sets the shifts.",
            List.of("Shifts are set by the other depot."));
    static final Document CARDS =
            new Document("Cards.pdf", "application/pdf", 70_000, "00ff", "a2V5", Document.Seen.CLEAN);
    private static final DocumentDisclosed DISCLOSED = new DocumentDisclosed(ID, CARDS, TODAY, Optional.empty(), NOW);
    private static final LocalDate REVIEW = TODAY.plusDays(30);

    @Test
    void a_decision_stands_until_more_is_disclosed_and_is_then_made_again_beside_it() {
        disclosure()
                .given(received(), assessed(false))
                .when(assess(true, "Otherwise."))
                .thenRefused(DisclosureRule.ALREADY_ASSESSED);
        disclosure()
                .given(received(), assessed(false), further("I have the fuel cards."))
                .when(assess(true, "The cards show it.", 1))
                .then(anew(true, "The cards show it.", "decision-2"));

        OnTrack now = after(
                received(),
                assessed(false),
                further("I have the fuel cards."),
                anew(true, "The cards show it.", "decision-2"));
        assertThat(now).isInstanceOf(Disclosure.Assessable.class);
        assertThat(now.file().decisions())
                .extracting(Decided::reasons)
                .containsExactly("Because.", "The cards show it.");
        assertThat(now.file().decisions()).extracting(Decided::assessable).containsExactly(false, true);
    }

    @Test
    void the_same_news_leads_to_one_decision_and_no_second() {
        disclosure()
                .given(received(), assessed(false), further("More."), anew(false, "Still not.", "decision-2"))
                .when(assess(true, "After all."))
                .thenRefused(DisclosureRule.ALREADY_ASSESSED);
    }

    @Test
    void what_was_known_before_the_first_decision_is_not_new_after_it() {
        disclosure()
                .given(received(), further("More."), assessed(true))
                .when(assess(false, "No."))
                .thenRefused(DisclosureRule.ALREADY_ASSESSED);
    }

    @Test
    @Tag("HV-05")
    void a_document_is_something_new_and_is_looked_at_before_it_is_decided() {
        disclosure()
                .given(received(), assessed(false), further("I have the fuel cards."))
                .when(new DiscloseDocument(ID, CARDS, TODAY, Optional.empty(), NOW))
                .then(DISCLOSED);
        disclosure()
                .given(received(), assessed(false), DISCLOSED)
                .when(assess(true, "The cards show it.", 0))
                .thenRefused(DisclosureRule.SOMETHING_WAS_ADDED);
        disclosure()
                .given(received(), assessed(false), further("I have the fuel cards."), DISCLOSED)
                .when(assess(true, "The cards show it.", 2))
                .then(anew(true, "The cards show it.", "decision-2"));
    }

    @Test
    @Tag("HV-05")
    void by_a_receipt_fifty_documents_are_taken_and_from_the_coordinator_as_many_as_there_are() {
        DisclosureEvent[] fifty = Stream.<DisclosureEvent>concat(
                        Stream.of(received()), Stream.generate(() -> DISCLOSED).limit(50))
                .toArray(DisclosureEvent[]::new);
        disclosure()
                .given(fifty)
                .when(new DiscloseDocument(ID, CARDS, TODAY, Optional.empty(), NOW))
                .thenRefused(DisclosureRule.FILE_IS_FULL);
        disclosure()
                .given(fifty)
                .when(new DiscloseDocument(ID, CARDS, TODAY, Optional.of(PID), NOW))
                .then(new DocumentDisclosed(ID, CARDS, TODAY, Optional.of(PID.id()), NOW));
    }

    /** A clock that runs is met or ends; one that lapsed does not run again, and another begins with what is new. */
    @Test
    void the_clock_of_an_assessable_one_runs_on_and_that_of_another_begins_with_what_is_new() {
        disclosure()
                .given(received(), assessed(true), further("More."))
                .when(assess(false, "It is not.", 1))
                .then(anew(false, "It is not.", ""));
        disclosure()
                .given(
                        received(),
                        assessed(true),
                        further("More."),
                        anew(false, "It is not.", ""),
                        further("The cards."),
                        further("And a witness."))
                .when(assess(true, "It is.", 3))
                .then(anew(true, "It is.", "decision-3"));
        disclosure()
                .given(received(), assessed(false), further("More."), anew(true, "It is.", "decision-2"))
                .when(notification("ibac"))
                .then(new DisclosureNotified("ibac", TODAY, "decision-2", PID.id(), NOW));
    }

    @Test
    void of_what_was_notified_the_agency_decides() {
        disclosure()
                .given(
                        received(),
                        assessed(true),
                        new DisclosureNotified("ibac", TODAY, "", PID.id(), NOW),
                        further("More."))
                .when(assess(false, "No."))
                .thenRefused(DisclosureRule.AGENCY_DECIDES);
    }

    @Test
    @Tag("MC-05")
    void whoever_holds_the_receipt_adds_without_a_name_and_the_coordinator_under_theirs() {
        disclosure()
                .given(received())
                .when(new DiscloseFurther("More.", TODAY, Optional.empty(), NOW))
                .then(further("More."));
        disclosure()
                .given(received())
                .when(new DiscloseFurther("They rang.", TODAY, Optional.of(PID), NOW))
                .then(new FurtherDisclosed("They rang.", TODAY, Optional.of(PID.id()), NOW));
        disclosure()
                .given(received())
                .when(new DiscloseFurther(" ", TODAY, Optional.empty(), NOW))
                .thenRefused(DisclosureRule.SOMETHING_IS_ADDED);
    }

    @Test
    @Tag("MC-05")
    void a_receipt_adds_two_hundred_times_and_what_the_coordinator_records_is_none_of_them() {
        var more = new DiscloseFurther("More.", TODAY, Optional.empty(), NOW);
        var recorded = new FurtherDisclosed("They rang.", TODAY, Optional.of(PID.id()), NOW);
        disclosure()
                .given(receivedAndThen(200, further("A page.")))
                .when(more)
                .thenRefused(DisclosureRule.FILE_IS_FULL);
        disclosure()
                .given(receivedAndThen(200, further("A page.")))
                .when(new DiscloseFurther("They rang.", TODAY, Optional.of(PID), NOW))
                .then(recorded);
        disclosure().given(receivedAndThen(200, recorded)).when(more).then(further("More."));
    }

    @Test
    void a_receipt_is_noted_once() {
        var issued = new DisclosureReceiptIssued(NOW);
        disclosure().given(received()).when(new IssueDisclosureReceipt(NOW)).then(issued);
        disclosure()
                .given(received(), issued)
                .when(new IssueDisclosureReceipt(NOW))
                .then();
    }

    @Test
    @Tag("MC-15")
    void the_discloser_is_protected_by_a_plan_that_is_revised_and_keeps_what_it_was() {
        var planned = new ProtectionPlanned(PLAN, REVIEW, PID.id(), NOW);
        disclosure().given(received()).when(protect(PLAN, REVIEW)).then(planned);
        var later = new ProtectionPlan(ProtectionPlan.Risk.LOW, "The supervisor has left.", List.of());
        disclosure()
                .given(received(), assessed(false), planned)
                .when(protect(later, REVIEW))
                .then(new ProtectionPlanned(later, REVIEW, PID.id(), NOW));
        assertThat(after(received(), planned, new ProtectionPlanned(later, REVIEW, PID.id(), NOW))
                        .file()
                        .protection())
                .extracting(ProtectionPlanned::plan)
                .containsExactly(PLAN, later);
    }

    @Test
    @Tag("MC-15")
    void a_plan_assesses_the_risk_says_what_is_done_and_is_looked_at_again() {
        disclosure()
                .given(received())
                .when(protect(new ProtectionPlan(ProtectionPlan.Risk.LOW, " ", List.of("x")), REVIEW))
                .thenRefused(DisclosureRule.RISK_OF_REPRISAL_IS_ASSESSED);
        for (ProtectionPlan.Risk risk : List.of(ProtectionPlan.Risk.MODERATE, ProtectionPlan.Risk.HIGH))
            disclosure()
                    .given(received())
                    .when(protect(new ProtectionPlan(risk, "It may come.", List.of(" ")), REVIEW))
                    .thenRefused(DisclosureRule.PROTECTION_HAS_MEASURES);
        disclosure().given(received()).when(protect(PLAN, TODAY)).thenRefused(DisclosureRule.PROTECTION_IS_REVIEWED);
        assertThat(PLAN.toString()).doesNotContain("supervisor");
    }

    static PlanProtection protect(ProtectionPlan plan, LocalDate reviewOn) {
        return new PlanProtection(plan, reviewOn, TODAY, PID, NOW);
    }

    static FurtherDisclosed further(String text) {
        return new FurtherDisclosed(text, TODAY, Optional.empty(), NOW);
    }

    static DisclosureAssessedAnew anew(boolean assessable, String reasons, String due) {
        return new DisclosureAssessedAnew(assessable, reasons, TODAY, due, "ironbark", "5.0", PID.id(), NOW);
    }

    private static DisclosureEvent[] receivedAndThen(int times, FurtherDisclosed added) {
        return Stream.concat(
                        Stream.<DisclosureEvent>of(received()),
                        Stream.generate(() -> added).limit(times))
                .toArray(DisclosureEvent[]::new);
    }

    private static OnTrack after(DisclosureEvent... events) {
        var decider = new DisclosureDecider();
        Disclosure now = decider.initialState();
        for (DisclosureEvent event : events) now = decider.evolve(now, event);
        return (OnTrack) now;
    }
}
