package io.probity.notification.stories;

import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.NotificationEvent.ClockStarted;
import io.probity.edge.caller.Role;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.notification.Self;
import io.probity.notification.Streams;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.referral.Grounds;
import io.probity.notification.referral.Officer;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.notification.referral.ReferralCommand.SignReferral;
import io.probity.notification.referral.ReferralRef;
import io.probity.notification.referral.Way;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of matters whose version of the policy was taken away from this installation. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HV-58")
class WithoutItsPolicyTest {
    private static final String GONE = "7";
    private static final String CEO = Tokens.of(WATTLE_CREEK, Role.CEO);

    @Inject
    Commands commands;

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
    void a_referral_is_not_signed_and_says_why() {
        UUID complaint = anonymous();
        world.others.know(
                "/councils/%s/complaints/%s/assessment".formatted(WATTLE_CREEK, complaint), World.form(WATTLE_CREEK));
        ReferralRef referral = prepared(complaint);
        soon(() -> with(CEO)
                .put("/councils/{council}/referrals/{id}/signature", WATTLE_CREEK, referral.id())
                .then()
                .statusCode(409)
                .body("type", endsWith("law-unknown"))
                .body("rule", equalTo("HV-58")));
    }

    @Test
    void a_letter_does_not_leave_and_shows_why() {
        UUID complaint = anonymous();
        world.others.know("/councils/%s/complaints/%s/letter-box".formatted(WATTLE_CREEK, complaint), "{}");
        world.knowAcknowledgement(complaint);
        world.published.intake(WATTLE_CREEK, complaint, 2, new ComplaintAcknowledged("officer-1"));
        failed(complaint, "acknowledgement");
    }

    @Test
    void the_notice_of_a_referral_that_was_signed_before_does_not_leave_and_shows_why() {
        UUID complaint = anonymous();
        ReferralRef referral = prepared(complaint);
        var signing = new SignReferral(new Officer("u-ceo", Set.of("ceo")), "{}", now());
        handle(Streams.REFERRAL.intent(WATTLE_CREEK, referral.id(), signing));
        var notice = LetterKind.AGENCY_NOTICE.in(complaint, referral.id().toString(), "signed");
        handle(Streams.LETTER.intent(WATTLE_CREEK, notice.id(), new DraftLetter(notice, now())));
        failed(complaint, "agency-notice");
    }

    @Test
    void a_clock_that_cannot_be_computed_waits_under_its_name_and_other_matters_go_on() {
        UUID waiting = UUID.randomUUID();
        UUID other = world.complaint(WATTLE_CREEK, today());
        for (UUID complaint : List.of(waiting, other))
            world.published.assessment(
                    WATTLE_CREEK,
                    complaint,
                    7,
                    new OutcomeDecided(
                            "investigation-1",
                            "substantiated",
                            Optional.empty(),
                            today(),
                            "officer-1",
                            "manager",
                            WATTLE_CREEK,
                            complaint.equals(waiting) ? GONE : "8"));
        soon(() -> with(Tokens.platform(Role.OPERATIONS))
                .get("/operations/parked")
                .then()
                .statusCode(200)
                .body("find { it.key == '%s' }.reason".formatted(waiting), equalTo("failed: PolicyNotInstalled")));
        soon(() -> assertThat(world.published.heard(other, ClockStarted.class))
                .anySatisfy(started -> assertThat(started.kind()).isEqualTo("outcome-told")));
    }

    @Test
    @Tag("HV-17")
    @Tag("MC-15")
    void
            what_waits_may_close_a_matter_to_the_chief_executive_and_the_mayor_so_it_is_closed_to_them_until_it_was_heard() {
        UUID waiting = world.complaint(WATTLE_CREEK, today().minusDays(30));
        UUID other = world.complaint(WATTLE_CREEK, today().minusDays(30));
        List<String> both = List.of(CEO, Tokens.of(WATTLE_CREEK, Role.MAYOR));
        String manager = Tokens.of(WATTLE_CREEK, Role.MANAGER);
        for (String token : both) soon(() -> assertThat(clocks(token, waiting)).isEqualTo(200));
        world.published.assessment(
                WATTLE_CREEK,
                waiting,
                7,
                new OutcomeDecided(
                        "investigation-1",
                        "substantiated",
                        Optional.empty(),
                        today(),
                        "officer-1",
                        "manager",
                        WATTLE_CREEK,
                        GONE));
        for (String token : both) {
            soon(() -> assertThat(clocks(token, waiting)).isEqualTo(404));
            soon(() -> assertThat(overdue(token)).contains(other));
            assertThat(overdue(token)).doesNotContain(waiting);
            assertThat(clocks(token, other)).isEqualTo(200);
        }
        assertThat(clocks(manager, waiting))
                .as("nothing that can wait closes it to others")
                .isEqualTo(200);
        soon(() -> assertThat(overdue(manager)).contains(other, waiting));
    }

    private static int clocks(String token, UUID complaint) {
        return with(token)
                .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                .statusCode();
    }

    private static List<UUID> overdue(String token) {
        return with(token)
                .get("/councils/{council}/clocks?due=overdue&limit=200", WATTLE_CREEK)
                .jsonPath()
                .getList("items.complaint", UUID.class);
    }

    private UUID anonymous() {
        UUID complaint = UUID.randomUUID();
        world.published.intake(
                WATTLE_CREEK,
                complaint,
                1,
                new ComplaintLodged(
                        "WCS-7Q4M2K",
                        Reporter.ANONYMOUS,
                        Optional.empty(),
                        Alleges.ADMINISTRATIVE_ACTION,
                        "web",
                        today(),
                        "administrative-action",
                        "water-sewerage",
                        List.of(),
                        List.of(),
                        WATTLE_CREEK,
                        GONE));
        return complaint;
    }

    /** As it was while the policy was installed. */
    private ReferralRef prepared(UUID complaint) {
        var referral = ReferralRef.to("ccc", complaint, "assessment-1");
        var grounds = new Grounds(Way.AT_ONCE, "level-1", now(), Set.of("ceo"), "1", WATTLE_CREEK, GONE, "ceo");
        handle(Streams.REFERRAL.intent(WATTLE_CREEK, referral.id(), new PrepareReferral(referral, grounds, now())));
        return referral;
    }

    private void failed(UUID complaint, String kind) {
        soon(() -> with(CEO)
                .get("/councils/{council}/complaints/{complaint}/letters", WATTLE_CREEK, complaint)
                .then()
                .statusCode(200)
                .body("find { it.kind == '%s' }.state".formatted(kind), equalTo("failed"))
                .body("find { it.kind == '%s' }.reason".formatted(kind), equalTo("law-unknown")));
    }

    private void handle(Intent<?, ?, ?> intent) {
        commands.handle(intent, List.of(), Self.request(now())).await().indefinitely();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
