package io.probity.notification.stories;

import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AppealsEvent.ReviewOutcomeTold;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintRefusedAsOutOfScope;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.IntakeEvent.ReporterIdentified;
import io.probity.contracts.NotificationEvent.ClockLapsed;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.LetterDrafted;
import io.probity.contracts.NotificationEvent.LetterSent;
import io.probity.contracts.NotificationEvent.LetterWithoutRecipient;
import io.probity.edge.caller.Role;
import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Self;
import io.probity.notification.Streams;
import io.probity.notification.letter.Letter;
import io.probity.notification.letter.LetterCommand.BeginSending;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.letter.Parts;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.MovableClock;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersTest {
    @RegisterExtension
    static final LogsHoldNo CANARIES =
            LogsHoldNo.canaries("Quokkaline", "birdwhistle", "The meter was read twice", "We will read the meter");

    private static final String MANAGER = Tokens.of(WATTLE_CREEK, Role.MANAGER);

    @Inject
    Commands commands;

    @Inject
    MovableClock movable;

    @Inject
    Clock clock;

    World world;

    @BeforeAll
    void begin() {
        world = new World();
    }

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    @Tag("HV-09")
    void an_acknowledged_complaint_is_acknowledged_by_mail() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        acknowledge(complaint);

        String letter = settled(complaint, "acknowledgement", "sent");
        MimeMessage mail = onlyMail(letter);
        assertThat(mail.getSubject()).isEqualTo("Letter from Wattle Creek Shire Council");
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("quokkaline@birdwhistle.example");
        assertThat(text(mail))
                .contains("Dear Quokkaline Birdwhistle", "WCS-7Q4M2K")
                .contains("The meter was read twice.")
                .contains("We will read the meter again.");
        soon(() ->
                assertThat(world.published.heard(complaint, LetterSent.class)).hasSize(1));
        assertThat(world.published.wire(complaint)).doesNotContain("Quokkaline", "meter", "birdwhistle");
    }

    @Test
    @Tag("HV-57")
    void the_vault_is_asked_once_on_the_ground_of_a_letter_with_the_token_of_this_service() {
        UUID complaint = UUID.randomUUID();
        String person = world.person(WATTLE_CREEK);
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.of(person), Alleges.ADMINISTRATIVE_ACTION);
        acknowledge(complaint);
        settled(complaint, "acknowledgement", "sent");

        var asked = world.others.askedAt("/councils/%s/persons/%s/disclosures".formatted(WATTLE_CREEK, person));
        assertThat(asked).singleElement().satisfies(it -> {
            assertThat(it.body()).contains("\"ground\":\"LETTER\"");
            assertThat(it.token()).isEqualTo("Bearer " + world.others.token());
            assertThat(it.key()).startsWith("letter:");
        });
    }

    @Test
    @Tag("HV-10")
    @Tag("HV-44")
    void a_decided_outcome_is_told_by_mail_and_stops_its_clock() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today().minusDays(20));
        decide(complaint, "The meter was read twice.", "Your bill is corrected.");

        MimeMessage mail = onlyMail(settled(complaint, "outcome", "sent"));
        assertThat(text(mail))
                .contains("The meter was read twice.", "Revenue Policy, section 4", "Your bill is corrected.")
                .contains("Meters are now photographed.", "We are sorry for this.");
        soon(() -> assertThat(world.published.heard(complaint, ClockMet.class))
                .anySatisfy(met -> assertThat(met.kind()).isEqualTo("outcome-told")));
        JsonPath clocks = with(MANAGER)
                .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                .jsonPath();
        assertThat(clocks.getString("find { it.kind == 'outcome-told' }.state")).isEqualTo("met");
        assertThat(clocks.getString("find { it.kind == 'outcome-told' }.why.clause"))
                .isEqualTo("HV-10");
    }

    @Test
    @Tag("HV-44")
    void a_response_without_reasons_does_not_leave_and_shows() {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        decide(complaint, " ", "Your bill is corrected.");
        String letter = settled(complaint, "outcome", "failed");
        assertThat(line(complaint, "outcome").getString("reason")).isEqualTo("written-response-gives-reasons");
        assertThat(world.mailed(letter)).isEmpty();
        List<String> failed = with(MANAGER)
                .get("/councils/{council}/letters?state=failed", WATTLE_CREEK)
                .jsonPath()
                .getList("items.letter");
        assertThat(failed).contains(letter);
    }

    @Test
    @Tag("HV-50")
    void the_outcome_of_an_appeal_is_told_by_mail_with_external_rights() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        String appeal = UUID.randomUUID().toString();
        world.others.know(
                "/councils/%s/complaints/%s/appeals/%s/outcome".formatted(WATTLE_CREEK, complaint, appeal), """
                {"appeal": "x", "result": "UPHELD_IN_PART", "summary": "Your appeal was upheld in part.",
                 "reasons": "The first reading was not checked.", "handling": "It took too long.", "remedy": "",
                 "findings": ["Nobody called you back."], "contributingFactors": [], "recommendations": [],
                 "action": "The bill is corrected.", "text": "all of it",
                 "externalRights": [{"id": "queensland-ombudsman", "name": "Office of the Ombudsman", "about": "x",
                   "address": "GPO Box 3314", "telephone": "", "email": "complaints@queensland-ombudsman.example"}]}""");
        world.published.appeals(WATTLE_CREEK, complaint, 5, new ReviewOutcomeTold(appeal));

        MimeMessage mail = onlyMail(settled(complaint, "appeal-outcome", "sent"));
        assertThat(text(mail))
                .contains("upheld in part", "The first reading was not checked.", "Nobody called you back.")
                .contains("Office of the Ombudsman", "GPO Box 3314")
                .doesNotContain("Telephone");
    }

    @Test
    @Tag("HV-02")
    void who_complained_of_what_is_out_of_scope_is_told_the_reason_and_the_right_place_by_mail() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        refuse(complaint, "The council's rates office.");
        MimeMessage mail = onlyMail(settled(complaint, "out-of-scope", "sent"));
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("quokkaline@birdwhistle.example");
        assertThat(text(mail))
                .contains("WCS-7Q4M2K", "cannot handle as a complaint")
                .contains("It is a dispute about rates and charges.")
                .contains("The council's rates office.")
                .contains("Your notice says until when.")
                .contains("stays on our record", "internal review");
    }

    @Test
    @Tag("HV-02")
    void a_letter_that_names_no_right_place_does_not_leave_and_shows() {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        refuse(complaint, " ");
        String letter = settled(complaint, "out-of-scope", "failed");
        assertThat(line(complaint, "out-of-scope").getString("reason")).isEqualTo("written-response-says-what-is-done");
        assertThat(world.mailed(letter)).isEmpty();
    }

    @Test
    @Tag("HV-02")
    void who_gave_no_name_gets_no_letter_about_what_is_out_of_scope() {
        UUID complaint = UUID.randomUUID();
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.ADMINISTRATIVE_ACTION);
        refuse(complaint, "The council's rates office.");
        assertThat(world.mailed(settled(complaint, "out-of-scope", "without-recipient")))
                .isEmpty();
    }

    @Test
    @Tag("MC-05")
    void an_anonymous_complainant_gets_no_letter_and_that_is_recorded() {
        UUID complaint = UUID.randomUUID();
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.ADMINISTRATIVE_ACTION);
        decide(complaint, "The meter was read twice.", "Your bill is corrected.");
        String letter = settled(complaint, "outcome", "without-recipient");
        assertThat(world.mailed(letter)).isEmpty();
        soon(() -> {
            assertThat(world.published.heard(complaint, LetterWithoutRecipient.class))
                    .hasSize(1);
            assertThat(world.published.heard(complaint, ClockLapsed.class)).hasSize(1);
        });
    }

    @Test
    @Tag("HV-14")
    @Tag("HV-44")
    void who_gave_no_name_and_holds_a_receipt_reads_the_decision_and_its_reasons_with_it() {
        UUID complaint = UUID.randomUUID();
        String box = "/councils/%s/complaints/%s/letter-box".formatted(WATTLE_CREEK, complaint);
        world.others.know(box, "{}");
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.ADMINISTRATIVE_ACTION);
        decide(complaint, "The meter was read twice.", "Your bill is corrected.");

        String letter = settled(complaint, "outcome", "sent");
        assertThat(world.mailed(letter)).isEmpty();
        assertThat(world.others.askedAt(box))
                .filteredOn(asked -> asked.method().equals("POST"))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.key()).matches("letter:" + letter + ":\\d+");
                    assertThat(left.token()).isEqualTo("Bearer " + world.others.token());
                    assertThat(left.body())
                            .contains("Dear reporter", "WCS-7Q4M2K")
                            .contains("The meter was read twice.", "Your bill is corrected.");
                });
        soon(() -> assertThat(world.published.heard(complaint, ClockMet.class))
                .anySatisfy(met -> assertThat(met.kind()).isEqualTo("outcome-told")));
    }

    @Test
    @Tag("HV-14")
    void who_gave_a_name_later_is_written_to_from_then_on() throws Exception {
        UUID complaint = UUID.randomUUID();
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.ADMINISTRATIVE_ACTION);
        world.published.intake(
                WATTLE_CREEK, complaint, 2, new ReporterIdentified(Reporter.NAME_WITHHELD, world.person(WATTLE_CREEK)));
        world.knowAcknowledgement(complaint);
        world.published.intake(WATTLE_CREEK, complaint, 3, new ComplaintAcknowledged("officer-1"));
        MimeMessage mail = onlyMail(settled(complaint, "acknowledgement", "sent"));
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("quokkaline@birdwhistle.example");
    }

    @Test
    void a_letter_waits_for_the_complaint_it_is_about_and_is_seen_by_nobody_until_then() {
        UUID complaint = UUID.randomUUID();
        acknowledge(complaint);
        soon(() -> assertThat(world.published.heard(complaint, LetterDrafted.class))
                .hasSize(1));
        with(Tokens.of(WATTLE_CREEK, Role.CEO))
                .get("/councils/{council}/complaints/{complaint}/letters", WATTLE_CREEK, complaint)
                .then()
                .statusCode(404);
        var person = Optional.of(world.person(WATTLE_CREEK));
        // Another stream of the same topic: nothing orders the two.
        world.published.appeals(
                WATTLE_CREEK, complaint, 1, World.lodged(WATTLE_CREEK, today(), person, Alleges.ADMINISTRATIVE_ACTION));
        settled(complaint, "acknowledgement", "sent");
    }

    @Test
    void a_mail_server_that_is_away_leaves_a_visible_failure_and_one_mail_later() {
        world.mail.stop();
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        acknowledge(complaint);
        String letter = settled(complaint, "acknowledgement", "failed");
        assertThat(line(complaint, "acknowledgement").getString("reason")).isEqualTo("mail-server");
        world.mail.start();
        assertThat(settled(complaint, "acknowledgement", "sent")).isEqualTo(letter);
        assertThat(world.mailed(letter)).hasSize(1);
    }

    @Test
    void a_service_that_is_away_leaves_a_visible_failure_and_a_later_try() {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        world.published.intake(WATTLE_CREEK, complaint, 2, new ComplaintAcknowledged("officer-1"));
        settled(complaint, "acknowledgement", "failed");
        assertThat(line(complaint, "acknowledgement").getString("reason")).isEqualTo("text-unavailable");
        knowAcknowledgement(complaint);
        settled(complaint, "acknowledgement", "sent");
    }

    @Test
    void a_sending_that_was_cut_off_is_taken_over_and_says_that_it_may_have_left_before() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        soon(() -> assertThat(with(MANAGER)
                        .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                        .statusCode())
                .isEqualTo(200));
        knowAcknowledgement(complaint);
        var letter = LetterKind.ACKNOWLEDGEMENT.in(complaint, "", "cut off");
        Instant now = clock.instant();
        var intent = Streams.LETTER.intent(WATTLE_CREEK, letter.id(), new DraftLetter(letter, now));
        var claim = new BeginSending(new Parts(true, true, true, true, true), now);
        commands.handle(intent, List.of(Streams.LETTER.intent(WATTLE_CREEK, letter.id(), claim)), Self.request(now))
                .await()
                .indefinitely();

        soon(() -> assertThat(line(complaint, "acknowledgement").getString("state"))
                .isEqualTo("sending"));
        Thread.sleep(1000);
        assertThat(world.mailed(letter.id().toString())).as("the claim holds").isEmpty();
        movable.moveOn(Letter.CLAIM);
        settled(complaint, "acknowledgement", "sent");
        assertThat(world.mailed(letter.id().toString())).hasSize(1);
        assertThat(line(complaint, "acknowledgement").getBoolean("mayHaveLeftBefore"))
                .isTrue();
    }

    @Test
    void a_person_without_an_address_for_mail_is_written_to_by_post() {
        UUID complaint = UUID.randomUUID();
        String person = UUID.randomUUID().toString();
        world.others.know(
                "/councils/%s/persons/%s/disclosures".formatted(WATTLE_CREEK, person),
                "{\"person\": \"%s\", \"fullName\": \"Quokkaline Birdwhistle\", \"address\": \"1 Creek Road\"}"
                        .formatted(person));
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.of(person), Alleges.ADMINISTRATIVE_ACTION);
        decide(complaint, "The meter was read twice.", "Your bill is corrected.");
        String letter = settled(complaint, "outcome", "failed");
        assertThat(line(complaint, "outcome").getString("reason")).isEqualTo("no-email-address");
        with(Tokens.of(WATTLE_CREEK, Role.RECORDS_OFFICER))
                .body("{\"postedOn\": \"%s\"}".formatted(today()))
                .put("/councils/{council}/letters/{letter}/posting", WATTLE_CREEK, letter)
                .then()
                .statusCode(204);
        settled(complaint, "outcome", "posted");
        soon(() -> assertThat(world.published.heard(complaint, ClockMet.class)).hasSize(1));
    }

    private void acknowledge(UUID complaint) {
        knowAcknowledgement(complaint);
        world.published.intake(WATTLE_CREEK, complaint, 2, new ComplaintAcknowledged("officer-1"));
    }

    private void knowAcknowledgement(UUID complaint) {
        world.others.know("/councils/%s/complaints/%s/acknowledgement".formatted(WATTLE_CREEK, complaint), """
                {"understanding": "The meter was read twice.", "nextSteps": "We will read the meter again.",
                 "office": "manager"}""");
    }

    private void refuse(UUID complaint, String rightPlace) {
        world.others.know("/councils/%s/complaints/%s/out-of-scope".formatted(WATTLE_CREEK, complaint), """
                {"reason": "rates-and-charges", "label": "It is a dispute about rates and charges",
                 "rightPlace": "%s", "clause": "HV-02", "explanation": "Your notice says until when."}""".formatted(
                        rightPlace));
        world.published.intake(
                WATTLE_CREEK, complaint, 2, new ComplaintRefusedAsOutOfScope("rates-and-charges", "HV-02"));
    }

    private void decide(UUID complaint, String reasons, String action) {
        world.others.know(
                "/councils/%s/complaints/%s/investigation/outcome".formatted(WATTLE_CREEK, complaint),
                """
                {"outcome": "substantiated", "answer": {"reasons": "%s", "reliedOn": "Revenue Policy, section 4",
                 "action": "%s", "improvements": "Meters are now photographed.", "apology": "We are sorry for this."}}""".formatted(reasons, action));
        world.published.assessment(
                WATTLE_CREEK,
                complaint,
                7,
                new OutcomeDecided(
                        complaint.toString(),
                        "substantiated",
                        Optional.of("corrected-bill"),
                        today().minusDays(1),
                        "officer-1",
                        "manager",
                        WATTLE_CREEK,
                        "8"));
    }

    /** Waits until a letter is so far, and answers with its id. */
    private String settled(UUID complaint, String kind, String state) {
        soon(() -> assertThat(line(complaint, kind).getString("state")).isEqualTo(state));
        return line(complaint, kind).getString("letter");
    }

    private JsonPath line(UUID complaint, String kind) {
        JsonPath all = with(Tokens.of(WATTLE_CREEK, Role.CEO))
                .get("/councils/{council}/complaints/{complaint}/letters", WATTLE_CREEK, complaint)
                .jsonPath();
        return all.setRootPath("find { it.kind == '%s' }".formatted(kind));
    }

    private MimeMessage onlyMail(String letter) {
        assertThat(world.mailed(letter)).hasSize(1);
        return world.mailed(letter).getFirst();
    }

    private static String text(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent()).replace("\r\n", "\n");
    }
}
