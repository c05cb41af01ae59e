package io.probity.assessment.stories;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.probity.contracts.CouncilEvent.Section40AgreementMade;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a council recorded of its section 40 agreement decides how its matters are referred. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecordedAgreementTest {
    /** Of all tests of this service only these run under Queensland's law here. */
    private static final String COUNCIL = "saltbush";

    @Test
    @Tag("HV-33")
    @Tag("HV-34")
    void a_matter_received_before_the_recorded_agreement_is_referred_at_once_whatever_the_policy_names() {
        Case it = new Case(COUNCIL, "wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
        it.answer("type-a-a", "yes", "i");
        it.answer("type-a-b", "yes", "i");
        it.answer("type-a-c", "yes", "i");
        it.answer("suspicion", "yes");
        it.answer("suspicion-information", "", "records").body("next.id", equalTo("level"));
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tell(COUNCIL, UUID.randomUUID(), new Section40AgreementMade(Case.RECEIVED.plusDays(1)));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> it.get("assessor-1", "assessment", Role.ASSESSOR)
                .body("category", equalTo("section-38"))
                .body("agency", equalTo("ccc")));
        it.header("fraud", "").statusCode(200);
        it.rightsConsidered();
        it.endorse("ceo-1", Role.CEO).statusCode(200).body("established", hasItem("section-38"));
    }
}
