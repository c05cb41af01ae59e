package io.probity.intake.disclosure;

import static io.probity.intake.disclosure.WayOfAdvice.IN_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Reference;
import io.probity.intake.disclosure.DisclosureCommand.AdviseDiscloser;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseDocument;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseFurther;
import io.probity.intake.disclosure.DisclosureCommand.NoteTrackOpened;
import io.probity.intake.disclosure.DisclosureCommand.PlanProtection;
import io.probity.intake.disclosure.DisclosureCommand.ReceiveDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.RecordNotification;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceiptIssued;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureEvent.TrackOpened;
import io.probity.intake.disclosure.DisclosureEvent.WritingAllowed;
import io.probity.policy.Channel;
import io.probity.policy.ReporterKind;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("MC-12")
class OnItsOwnTrackTest {
    static final UUID ID = UUID.fromString("0b5f7f3e-4444-4c1e-8a55-1d2c3b4a5f60");
    private static final UUID PERSON = UUID.fromString("5f0c3f5e-4444-4c1e-8a55-1d2c3b4a5f60");
    static final Instant NOW = Instant.parse("2026-03-04T01:02:03.456789Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    private static final Officer WEB = new Officer("discloser", Set.of());
    static final Officer PID = new Officer("u-pid", Set.of("pid-coordinator"));
    private static final Officer CEO = new Officer("u-ceo", Set.of("ceo", "mayor", "assessor", "auditor"));
    private static final Account ACCOUNT =
            new Account("The depot's fuel is sold at night.", Optional.of("In March"), Optional.empty(), List.of());

    @Test
    @Tag("MC-03")
    void a_disclosure_is_received_under_a_reference_that_reads_like_any_other() {
        disclosure().given().when(receive(Channel.WEB, WEB, ACCOUNT, TODAY)).then(received());
        assertThat(received().reference()).isEqualTo(Reference.of("IC", ID)).matches("IC-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    @Tag("MC-03")
    void what_came_in_another_way_is_recorded_by_the_coordinator_alone() {
        disclosure()
                .given()
                .when(receive(Channel.EMAIL, CEO, ACCOUNT, TODAY))
                .thenRefused(DisclosureRule.COORDINATOR_RECORDS_OTHER_CHANNELS);
        assertThat(new DisclosureDecider()
                        .decide(receive(Channel.EMAIL, PID, ACCOUNT, TODAY), new Disclosure.NotReceived()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Tag("MC-05")
    void a_disclosure_says_what_happened_and_was_not_received_tomorrow() {
        var nothing = new Account("  ", Optional.empty(), Optional.empty(), List.of());
        disclosure()
                .given()
                .when(receive(Channel.WEB, WEB, nothing, TODAY))
                .thenRefused(DisclosureRule.WHAT_HAPPENED_IS_TOLD);
        disclosure()
                .given()
                .when(receive(Channel.EMAIL, PID, ACCOUNT, TODAY.plusDays(1)))
                .thenRefused(DisclosureRule.NOT_IN_THE_FUTURE);
    }

    @Test
    void the_discloser_is_advised_in_words_as_often_as_there_is_something_to_tell() {
        var advised = new DiscloserAdvised("You are protected.", Optional.of(IN_PERSON), TODAY, PID.id(), NOW);
        disclosure()
                .given(received())
                .when(advise("You are protected.", IN_PERSON, TODAY))
                .then(advised);
        disclosure()
                .given(received(), advised)
                .when(advise("It was assessed.", IN_PERSON, TODAY))
                .then(new DiscloserAdvised("It was assessed.", Optional.of(IN_PERSON), TODAY, PID.id(), NOW));
        disclosure().given(received()).when(advise(" ", IN_PERSON, TODAY)).thenRefused(DisclosureRule.ADVICE_IS_GIVEN);
        for (LocalDate wrong : List.of(TODAY.plusDays(1), TODAY.minusDays(1)))
            disclosure()
                    .given(received())
                    .when(advise("x", IN_PERSON, wrong))
                    .thenRefused(DisclosureRule.NOT_IN_THE_FUTURE);
    }

    /** Who may be reached how: a name alone is not leave to write to its bearer. */
    @ParameterizedTest
    @CsvSource({
        "true,  false, false, IN_PERSON",
        "true,  true,  false, IN_PERSON EMAIL LETTER",
        "true,  false, true,  IN_PERSON RECEIPT",
        "true,  true,  true,  IN_PERSON EMAIL LETTER RECEIPT",
        "false, false, true,  IN_PERSON RECEIPT",
        "false, false, false, IN_PERSON",
    })
    @Tag("MC-15")
    void advice_goes_only_where_the_discloser_is_reached_and_allowed_it(
            boolean named, boolean writing, boolean receipt, String ways) {
        List<DisclosureEvent> before = new ArrayList<>();
        before.add(receivedFrom(named ? Optional.of(PERSON) : Optional.empty(), Set.of()));
        if (writing) before.add(new WritingAllowed(NOW));
        if (receipt) before.add(new DisclosureReceiptIssued(NOW));
        for (WayOfAdvice way : WayOfAdvice.values()) {
            var then =
                    disclosure().given(before.toArray(DisclosureEvent[]::new)).when(advise("x", way, TODAY));
            if (List.of(ways.split(" ", -1)).contains(way.name()))
                then.then(new DiscloserAdvised("x", Optional.of(way), TODAY, PID.id(), NOW));
            else then.thenRefused(DisclosureRule.ADVICE_REACHES_THEM);
        }
    }

    @Test
    void leave_to_write_is_kept_where_a_contact_was_given() {
        var decider = new DisclosureDecider();
        for (Optional<UUID> person : List.of(Optional.of(PERSON), Optional.<UUID>empty())) {
            var receive = new ReceiveDisclosure(
                    ID,
                    ReporterKind.EMPLOYEE,
                    person,
                    Set.of(),
                    Channel.WEB,
                    TODAY,
                    ACCOUNT,
                    true,
                    "IC",
                    "ironbark",
                    "5.0",
                    TODAY,
                    WEB,
                    NOW);
            var accepted = (Decision.Accepted<DisclosureEvent>) decider.decide(receive, decider.initialState());
            assertThat(accepted.events().contains(new WritingAllowed(NOW))).isEqualTo(person.isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_disclosure_is_assessed_once_with_reasons(boolean assessable) {
        var assessed = new DisclosureAssessed(assessable, "It is about improper conduct.", PID.id(), NOW);
        disclosure()
                .given(received())
                .when(assess(assessable, assessed.reasons()))
                .then(assessed);
        disclosure()
                .given(received(), assessed)
                .when(assess(!assessable, "Otherwise."))
                .thenRefused(DisclosureRule.ALREADY_ASSESSED);
        disclosure()
                .given(received())
                .when(assess(assessable, ""))
                .thenRefused(DisclosureRule.ASSESSMENT_GIVES_REASONS);
    }

    @Test
    void the_agency_is_notified_once_and_of_an_assessable_disclosure_only() {
        var notified = new DisclosureNotified("ibac", TODAY, "", PID.id(), NOW);
        var notify = notification("ibac");
        disclosure().given(received(), assessed(true)).when(notify).then(notified);
        for (List<DisclosureEvent> before : List.<List<DisclosureEvent>>of(
                List.of(received()),
                List.of(received(), assessed(false)),
                List.of(received(), assessed(true), notified)))
            disclosure()
                    .given(before.toArray(DisclosureEvent[]::new))
                    .when(notify)
                    .thenRefused(DisclosureRule.ONLY_AN_ASSESSABLE_ONE_IS_NOTIFIED);
        disclosure()
                .given(received(), assessed(true))
                .when(notification("the-newspaper"))
                .thenRefused(DisclosureRule.AGENCY_IS_KNOWN);
    }

    @Test
    void another_track_may_be_opened_at_any_time_and_ends_nothing_here() {
        var open = new NoteTrackOpened(ID.toString(), PID, NOW);
        var opened = new TrackOpened(ID.toString(), PID.id(), NOW);
        disclosure().given(received()).when(open).then(opened);
        disclosure().given(received(), opened).when(open).then();
        disclosure().given(received(), assessed(false)).when(open).then(opened);
        disclosure()
                .given(received(), opened)
                .when(assess(true, "It is."))
                .then(new DisclosureAssessed(true, "It is.", PID.id(), NOW));
    }

    @ParameterizedTest
    @MethodSource("everythingTheCoordinatorDoes")
    @Tag("MC-03")
    void nobody_but_the_coordinator_does_anything_with_it_and_not_where_it_is_about_them(DisclosureCommand command) {
        var decider = new DisclosureDecider();
        for (DisclosureReceived from : List.of(received(), receivedFrom(Optional.of(PERSON), Set.of(PID.id())))) {
            Disclosure state = decider.evolve(decider.evolve(decider.initialState(), from), assessed(true));
            DisclosureCommand asked = from.subjects().isEmpty() ? byOther(command) : command;
            assertThat(decider.decide(asked, state))
                    .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.rule())
                            .isEqualTo(DisclosureRule.COORDINATOR_ALONE));
        }
        disclosure().given().when(command).thenRefused(DisclosureRule.NOT_RECEIVED);
    }

    static Stream<DisclosureCommand> everythingTheCoordinatorDoes() {
        return Stream.of(
                advise("x", IN_PERSON, TODAY),
                assess(true, "x"),
                new DiscloseFurther("x", TODAY, Optional.of(PID), NOW),
                new DiscloseDocument(ID, DecidingAnewTest.CARDS, TODAY, Optional.of(PID), NOW),
                new PlanProtection(DecidingAnewTest.PLAN, TODAY.plusDays(30), TODAY, PID, NOW),
                notification("ibac"),
                new NoteTrackOpened("x", PID, NOW));
    }

    @Test
    void what_was_received_is_not_received_again() {
        disclosure()
                .given(received())
                .when(receive(Channel.WEB, WEB, ACCOUNT, TODAY))
                .thenRefused(DisclosureRule.ALREADY_RECEIVED);
    }

    private static DisclosureCommand byOther(DisclosureCommand command) {
        return switch (command) {
            case AdviseDiscloser c -> new AdviseDiscloser(c.advice(), c.way(), c.on(), c.today(), CEO, NOW);
            case DiscloseFurther c -> new DiscloseFurther(c.text(), c.today(), Optional.of(CEO), NOW);
            case DiscloseDocument c ->
                new DiscloseDocument(c.attachment(), c.document(), c.today(), Optional.of(CEO), NOW);
            case PlanProtection c -> new PlanProtection(c.plan(), c.reviewOn(), c.today(), CEO, NOW);
            case AssessDisclosure c -> new AssessDisclosure(c.assessable(), c.reasons(), 0, CEO, NOW);
            case RecordNotification c -> new RecordNotification(c.agency(), c.agencies(), c.on(), c.today(), CEO, NOW);
            case NoteTrackOpened c -> new NoteTrackOpened(c.complaint(), CEO, NOW);
            case DisclosureCommand.DivertReport c -> c;
            case ReceiveDisclosure c -> c;
            case DisclosureCommand.IssueDisclosureReceipt c -> c;
        };
    }

    private static ReceiveDisclosure receive(Channel channel, Officer by, Account account, LocalDate on) {
        return new ReceiveDisclosure(
                ID,
                ReporterKind.EMPLOYEE,
                Optional.of(PERSON),
                Set.of(),
                channel,
                on,
                account,
                false,
                "IC",
                "ironbark",
                "5.0",
                TODAY,
                by,
                NOW);
    }

    static DisclosureReceived received() {
        return receivedFrom(Optional.of(PERSON), Set.of());
    }

    static DisclosureReceived receivedFrom(Optional<UUID> discloser, Set<String> subjects) {
        return new DisclosureReceived(
                ID,
                Reference.of("IC", ID),
                ReporterKind.EMPLOYEE,
                discloser,
                subjects,
                Channel.WEB,
                TODAY,
                ACCOUNT,
                "ironbark",
                "5.0",
                NOW);
    }

    static DisclosureAssessed assessed(boolean assessable) {
        return new DisclosureAssessed(assessable, "Because.", PID.id(), NOW);
    }

    static AdviseDiscloser advise(String advice, WayOfAdvice way, LocalDate on) {
        return new AdviseDiscloser(advice, way, on, TODAY, PID, NOW);
    }

    static AssessDisclosure assess(boolean assessable, String reasons) {
        return assess(assessable, reasons, 0);
    }

    static AssessDisclosure assess(boolean assessable, String reasons, int informedBy) {
        return new AssessDisclosure(assessable, reasons, informedBy, PID, NOW);
    }

    static RecordNotification notification(String agency) {
        return new RecordNotification(agency, Set.of("ibac"), TODAY, TODAY, PID, NOW);
    }

    static DeciderSpec<DisclosureCommand, Disclosure, DisclosureEvent> disclosure() {
        return new DeciderSpec<>(new DisclosureDecider());
    }
}
