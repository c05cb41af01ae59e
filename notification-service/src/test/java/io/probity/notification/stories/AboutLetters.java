package io.probity.notification.stories;

import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.IntakeEvent.ComplaintRefusedAsOutOfScope;
import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.Tokens;
import io.restassured.path.json.JsonPath;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests of letters share: what happened elsewhere, and what became of the letter. */
abstract class AboutLetters {
    @RegisterExtension
    static final LogsHoldNo CANARIES =
            LogsHoldNo.canaries("Quokkaline", "birdwhistle", "The meter was read twice", "We will read the meter");

    static final String MANAGER = Tokens.of(WATTLE_CREEK, Role.MANAGER);

    World world;

    @BeforeAll
    void begin() {
        world = new World();
    }

    @AfterAll
    void end() {
        world.close();
    }

    void refuse(UUID complaint, String rightPlace) {
        world.others.know("/councils/%s/complaints/%s/out-of-scope".formatted(WATTLE_CREEK, complaint), """
                {"reason": "rates-and-charges", "label": "It is a dispute about rates and charges",
                 "rightPlace": "%s", "clause": "HV-02", "explanation": "Your notice says until when."}""".formatted(
                        rightPlace));
        world.published.intake(
                WATTLE_CREEK, complaint, 2, new ComplaintRefusedAsOutOfScope("rates-and-charges", "HV-02"));
    }

    void decide(UUID complaint, String reasons, String action) {
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
    String settled(UUID complaint, String kind, String state) {
        soon(() -> assertThat(line(complaint, kind).getString("state")).isEqualTo(state));
        return line(complaint, kind).getString("letter");
    }

    JsonPath line(UUID complaint, String kind) {
        JsonPath all = with(Tokens.of(WATTLE_CREEK, Role.CEO))
                .get("/councils/{council}/complaints/{complaint}/letters", WATTLE_CREEK, complaint)
                .jsonPath();
        return all.setRootPath("find { it.kind == '%s' }".formatted(kind));
    }

    MimeMessage onlyMail(String letter) {
        assertThat(world.mailed(letter)).hasSize(1);
        return world.mailed(letter).getFirst();
    }

    static String text(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent()).replace("\r\n", "\n");
    }
}
