package io.probity.notification.stories;

import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests of referrals share: a matter that was reported, and the calls of officers and agencies. */
abstract class AboutReferrals {
    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries("Bandicoot", "False timesheets");

    static final String CEO = Tokens.of(WATTLE_CREEK, Role.CEO);
    static final String CCC = Tokens.agency("ccc");

    World world;

    @BeforeAll
    void begin() {
        world = new World();
    }

    @AfterAll
    void end() {
        world.close();
    }

    UUID reported(String council, Category category, String agency) {
        UUID complaint = UUID.randomUUID();
        world.lodge(council, complaint, today(), Optional.empty(), Alleges.CORRUPT_CONDUCT);
        world.endorse(council, complaint, category, agency);
        return complaint;
    }

    static String prepared(String token, String council, UUID complaint) {
        soon(() -> assertThat(listed(token, council, complaint).getList("referral"))
                .hasSize(1));
        return listed(token, council, complaint).getString("[0].referral");
    }

    static JsonPath listed(String token, String council, UUID complaint) {
        return with(token)
                .get(
                        "/councils/{council}/referrals?complaint={complaint}",
                        Map.of("council", council, "complaint", complaint))
                .jsonPath();
    }

    static ValidatableResponse sign(String token, String council, String referral) {
        return with(token)
                .put("/councils/{council}/referrals/{id}/signature", council, referral)
                .then();
    }

    static List<String> awaiting(String token, String agency) {
        return with(token)
                .get("/agencies/{agency}/referrals?limit=200", agency)
                .jsonPath()
                .getList("items.referral");
    }

    static ValidatableResponse answer(String token, String agency, String referral, String what, String body) {
        return with(token)
                .body(body)
                .put("/agencies/{agency}/referrals/{id}/{what}", agency, referral, what)
                .then();
    }

    static JsonPath letters(UUID complaint) {
        return lettersSeenBy(CEO, complaint);
    }

    static JsonPath lettersSeenBy(String token, UUID complaint) {
        return with(token)
                .get("/councils/{council}/complaints/{complaint}/letters", WATTLE_CREEK, complaint)
                .jsonPath();
    }
}
