package io.probity.assessment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** To whom a part of a matter is shown, theirs is a version of that part, and of no other matter's. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-36")
@Tag("MC-15")
class AVersionOfWhatIsShownTest {
    private static final String REVIEW = "investigation/control-review";
    private static final String CONFLICTS = "investigation/conflicts";
    private static final String MADE_UP = "\"" + "x".repeat(48) + "\"";
    private static final String CRITERIA = """
            {"criteria": [{"code": "enough-information", "speaksForInvestigating": true}], "investigate": true, "reasons": "It can."}""";
    private static final String STEP = """
            {"kind": "records-examined", "description": "Counted the cash.", "on": "2026-03-19"}""";
    private static final String NO_NATURE = """
            {"nature": " "}""";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String handler = "handler-" + run;

    @Test
    @Tag("MC-20")
    void who_reviews_controls_has_a_version_of_the_review_and_what_is_investigated_makes_it_no_old_one() {
        Case it = found();
        String seen = it.version("manager-1", Role.MANAGER, REVIEW);
        it.post("investigator-1", Role.INVESTIGATOR, "investigation/losses", """
                {"kind": "money", "amountCents": 100000, "estimated": true, "basis": "The book."}""")
                .statusCode(200);
        review(it, seen, "manager-1", "Two do now.").statusCode(200);
        review(it, seen, "manager-2", "Three do now.").statusCode(412);
    }

    @Test
    @Tag("MC-20")
    void a_version_of_another_matters_review_is_answered_like_a_made_up_one() {
        Case it = found();
        String elsewhere = found().version("manager-1", Role.MANAGER, REVIEW);
        String ofTheForm = it.version("ceo-1", Role.CEO, "assessment");
        String madeUp = review(it, MADE_UP, "manager-1", "Two do now.")
                .statusCode(400)
                .body("type", endsWith("if-match-unreadable"))
                .extract()
                .asString();
        for (String foreign : List.of(elsewhere, ofTheForm))
            assertThat(review(it, foreign, "manager-1", "Two do now.")
                            .statusCode(400)
                            .extract()
                            .asString())
                    .isEqualTo(madeUp);
    }

    @Test
    void who_sees_an_investigation_and_not_its_record_has_a_version_of_what_they_see() {
        Case it = handled();
        it.put(handler, Role.MANAGER, "investigation/criteria", CRITERIA).statusCode(200);
        String seen = it.version("records-1", Role.RECORDS_OFFICER, "investigation");
        String seenWithTheRecord = it.version("clerk-1", Role.COMPLAINTS_OFFICER, "investigation");
        it.post(handler, Role.MANAGER, "investigation/steps", STEP).statusCode(200);
        declare(it, seenWithTheRecord, "clerk-1", Role.COMPLAINTS_OFFICER).statusCode(412);
        declare(it, seen, "records-1", Role.RECORDS_OFFICER).statusCode(422);
        it.put(handler, Role.MANAGER, "investigation/human-rights", """
                {"rights": ["property"], "compatible": true, "reasons": "None limited."}""").statusCode(200);
        declare(it, seen, "records-1", Role.RECORDS_OFFICER).statusCode(412);
    }

    private static Case found() {
        return new Case("wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                .withFraudFound();
    }

    private Case handled() {
        Case it = new Case("wattle-creek", "8")
                .lodged(Alleges.ADMINISTRATIVE_ACTION)
                .referredTo(handler, "manager");
        it.until(handler, "investigation", Role.MANAGER);
        return it;
    }

    private static ValidatableResponse review(Case it, String seen, String manager, String improvements) {
        return it.having(seen, manager, Role.MANAGER)
                .body("""
                        {"adequacy": "One person held both keys.", "improvements": "%s"}""".formatted(improvements))
                .put(it.path(REVIEW))
                .then();
    }

    private static ValidatableResponse declare(Case it, String seen, String officer, Role role) {
        return it.having(seen, officer, role)
                .body(NO_NATURE)
                .post(it.path(CONFLICTS))
                .then();
    }
}
