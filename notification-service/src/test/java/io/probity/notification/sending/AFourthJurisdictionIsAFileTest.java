package io.probity.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.reacting.WhenAssessmentEndorsedPrepareReferral;
import io.probity.notification.reacting.WhenAssessmentEndorsedStartNotificationClock;
import io.probity.notification.reacting.WhenComplaintLodgedStartAcknowledgementClock;
import io.probity.notification.reacting.WhenOutcomeDecidedStartTellingClock;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.policy.Answer;
import io.probity.policy.Conclusion;
import io.probity.policy.OutcomeCode;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.probity.policy.Standing;
import io.probity.policy.reading.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An invented state with an invented agency, and a council in it: two files beside the packs, and no code. */
@Tag("HV-58")
class AFourthJurisdictionIsAFileTest {
    private static final String OFFICE = "jacaranda-integrity-office";
    private static final UUID COMPLAINT = new UUID(4, 4);
    /** Late on Wednesday in London, and already Thursday, 5 March, in Hobart. */
    private static final Instant AT = Instant.parse("2026-03-04T22:30:00Z");

    private final Policies policies = new Policies(Packs.onClasspath()
            .with("jurisdictions/jacaranda.yaml", file("jacaranda"))
            .with("banksia/1.yaml", file("banksia"))
            .policies());
    private final Policy banksia = policies.find("banksia", "1");

    /** The control: it is the two files that bring the state. */
    @Test
    void without_the_files_there_is_no_such_state() {
        assertThat(Policies.load().jurisdictions()).containsExactly("new-south-wales", "queensland", "victoria");
        assertThat(policies.jurisdictions()).contains("jacaranda");
    }

    @Test
    void its_statutory_test_is_asked_step_by_step() {
        assertThat(banksia.test().walk(Set.of(), List.of()))
                .isInstanceOfSatisfying(
                        Standing.Asks.class,
                        asks -> assertThat(asks.question().id()).isEqualTo("gravity"));
        assertThat(banksia.test().walk(Set.of(), List.of(answer("gravity", "serious", ""))))
                .as("an answer without reasons")
                .isInstanceOf(Standing.Unacceptable.class);
    }

    @Test
    void serious_misconduct_that_is_suspected_goes_to_its_agency() {
        var conclusion = concluded(answer("gravity", "serious", "Money."), answer("suspicion", "yes", "A receipt."));
        assertThat(conclusion.category()).isEqualTo(OutcomeCode.NOTIFY);
        assertThat(conclusion.agency()).contains(OFFICE);
        assertThat(conclusion.needsRecord()).isFalse();
    }

    @Test
    void a_trifle_leaves_its_record() {
        var conclusion = concluded(answer("gravity", "trifle", "A pencil."));
        assertThat(conclusion.category()).isEqualTo(OutcomeCode.NOT_NOTIFIED);
        assertThat(conclusion.record().orElseThrow().missing(Set.of("conduct"))).containsExactly("evidence", "reasons");
    }

    @Test
    void its_clocks_know_the_holidays_of_the_state_and_of_the_council() {
        var lodged = new ComplaintLodged(
                "BT-7Q4M2K",
                Reporter.NAMED,
                Optional.of("person-1"),
                Alleges.ADMINISTRATIVE_ACTION,
                "letter",
                LocalDate.of(2026, 3, 5),
                "other",
                "other",
                List.of(),
                List.of(),
                "banksia",
                "1");
        var clock = (StartClock) only(new WhenComplaintLodgedStartAcknowledgementClock(policies), lodged);
        assertThat(clock.due().due())
                .as("Friday counts; Monday is Eight Hours Day, Tuesday the council's regatta")
                .isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(clock.due().zone()).isEqualTo("Australia/Hobart");
    }

    @Test
    void its_own_agency_is_prepared_for_and_its_own_days_count() {
        var endorsed = new AssessmentEndorsed(
                "a-1", Category.NOTIFY, Optional.of(OFFICE), Optional.of(AT), "o", "ceo", "banksia", "1");
        var clock = (StartClock) only(new WhenAssessmentEndorsedStartNotificationClock(policies), endorsed);
        assertThat(clock.due().from()).as("the day in Hobart").isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(clock.due().due()).isEqualTo(LocalDate.of(2026, 3, 12));
        var prepare = (PrepareReferral) only(new WhenAssessmentEndorsedPrepareReferral(policies), endorsed);
        assertThat(prepare.referral().agencyId()).isEqualTo(OFFICE);
        assertThat(prepare.grounds().signatories()).containsExactly("ceo");
    }

    @Test
    void the_outcome_is_told_within_its_own_days() {
        var decided = new OutcomeDecided(
                "i-1", "upheld", Optional.empty(), LocalDate.of(2026, 3, 5), "officer", "manager", "banksia", "1");
        var clock = (StartClock) only(new WhenOutcomeDecidedStartTellingClock(policies), decided);
        assertThat(clock.due().due()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void its_letters_are_in_its_own_words() {
        var words = new AcknowledgementLetter(
                "Banksia Town", "Quokkaline", "BT-7Q4M2K", "5 March 2026", "The jetty leans.", "We look.");
        var written = new LetterWriter(policies).write("banksia", "1", LetterKind.ACKNOWLEDGEMENT, words);
        assertThat(written.subject()).isEqualTo("From Banksia Town");
        assertThat(written.text())
                .startsWith("Hello Quokkaline,")
                .contains("We understand it so: The jetty leans.", "Next: We look.");
    }

    @Test
    void its_agency_is_reached_as_the_day_has_it() {
        var office = banksia.agency(OFFICE).orElseThrow();
        assertThat(office.contactOn(LocalDate.of(2026, 6, 30)).orElseThrow().telephone())
                .contains("03 0000 0001");
        assertThat(office.contactOn(LocalDate.of(2026, 7, 1)).orElseThrow().telephone())
                .contains("03 0000 0002");
    }

    private Conclusion concluded(Answer... answers) {
        return ((Standing.Concluded) banksia.test().walk(Set.of(), List.of(answers))).conclusion();
    }

    private static Answer answer(String question, String value, String reasons) {
        return new Answer(question, value, List.of(), reasons);
    }

    private static <E> Object only(Reaction<E> reaction, E event) {
        var asked = reaction.react(new Received<>("banksia", COMPLAINT, "intake/complaint/4", 1, AT, "officer", event));
        assertThat(asked).hasSize(1);
        return asked.getFirst().command();
    }

    private static String file(String name) {
        var path = "/fourth-jurisdiction/" + name + ".yaml";
        try (var in = Objects.requireNonNull(AFourthJurisdictionIsAFileTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
