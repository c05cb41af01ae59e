package io.probity.notification.stories;

import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.LetterDrafted;
import io.probity.edge.caller.Role;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.notification.Self;
import io.probity.notification.Streams;
import io.probity.notification.letter.Letter;
import io.probity.notification.letter.LetterCommand;
import io.probity.notification.letter.LetterCommand.BeginSending;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.letter.Parts;
import io.probity.testing.MovableClock;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds a letter up is seen, and it leaves once: later, again, or by post. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersThatCannotLeaveYetTest extends AboutLetters {
    private static final Duration UNTIL_THE_NEXT_TRY = Duration.ofSeconds(15);

    @Inject
    Commands commands;

    @Inject
    MovableClock movable;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.mailer.port")
    int mailPort;

    @Test
    void a_letter_waits_for_the_complaint_it_is_about_and_is_seen_by_nobody_until_then() {
        UUID complaint = UUID.randomUUID();
        world.acknowledge(complaint);
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
        world.acknowledge(complaint);
        String letter = settled(complaint, "acknowledgement", "failed");
        assertThat(line(complaint, "acknowledgement").getString("reason")).isEqualTo("mail-server");
        world.mail.start();
        movable.moveOn(UNTIL_THE_NEXT_TRY);
        assertThat(settled(complaint, "acknowledgement", "sent")).isEqualTo(letter);
        assertThat(world.mailed(letter)).hasSize(1);
    }

    @Test
    void a_mail_server_that_hangs_up_leaves_a_visible_failure_and_a_later_mail_that_says_it_may_be_the_second()
            throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        String letter;
        world.mail.stop();
        try (var _ = new CurtMailServer(mailPort, "")) {
            world.acknowledge(complaint);
            letter = settled(complaint, "acknowledgement", "failed");
        }
        assertThat(line(complaint, "acknowledgement").getString("reason")).isEqualTo("mail-server-silent");
        world.mail.start();
        movable.moveOn(UNTIL_THE_NEXT_TRY);
        settled(complaint, "acknowledgement", "sent");
        assertThat(line(complaint, "acknowledgement").getBoolean("mayHaveLeftBefore"))
                .isTrue();
        assertThat(world.mailed(letter)).hasSize(1);
    }

    @Test
    void a_service_that_is_away_leaves_a_visible_failure_and_a_later_try() {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        world.published.intake(WATTLE_CREEK, complaint, 2, new ComplaintAcknowledged("officer-1"));
        settled(complaint, "acknowledgement", "failed");
        assertThat(line(complaint, "acknowledgement").getString("reason")).isEqualTo("text-unavailable");
        world.knowAcknowledgement(complaint);
        movable.moveOn(UNTIL_THE_NEXT_TRY);
        settled(complaint, "acknowledgement", "sent");
    }

    @Test
    void a_sending_that_was_cut_off_is_taken_over_and_says_that_it_may_have_left_before() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        soon(() -> assertThat(with(MANAGER)
                        .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                        .statusCode())
                .isEqualTo(200));
        world.knowAcknowledgement(complaint);
        var letter = LetterKind.ACKNOWLEDGEMENT.in(complaint, "", "cut off");
        handle(letter.id(), new DraftLetter(letter, clock.instant()), claim());

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
    void who_fails_with_a_letter_leaves_it_to_whoever_claimed_it_meanwhile() throws Exception {
        UUID complaint = world.complaint(WATTLE_CREEK, today());
        String text = "/councils/%s/complaints/%s/acknowledgement".formatted(WATTLE_CREEK, complaint);
        world.others.hang(text);
        world.published.intake(WATTLE_CREEK, complaint, 2, new ComplaintAcknowledged("officer-1"));
        soon(() -> assertThat(world.others.askedAt(text)).isNotEmpty());
        UUID letter = UUID.fromString(line(complaint, "acknowledgement").getString("letter"));
        handle(letter, claim());
        settled(complaint, "acknowledgement", "sending");
        world.others.letGo(text);
        Thread.sleep(1000);
        JsonPath line = line(complaint, "acknowledgement");
        assertThat(line.getString("state")).as("the claim holds").isEqualTo("sending");
        assertThat(line.getInt("failures")).as("before the claim, too").isZero();
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

    private BeginSending claim() {
        return new BeginSending(new Parts(true, true, true, true, true), clock.instant());
    }

    /** As another process would, in one transaction. */
    private void handle(UUID letter, LetterCommand first, LetterCommand... others) {
        List<Intent<?, ?, ?>> more = Stream.of(others)
                .<Intent<?, ?, ?>>map(command -> Streams.LETTER.intent(WATTLE_CREEK, letter, command))
                .toList();
        commands.handle(Streams.LETTER.intent(WATTLE_CREEK, letter, first), more, Self.request(clock.instant()))
                .await()
                .indefinitely();
    }
}
