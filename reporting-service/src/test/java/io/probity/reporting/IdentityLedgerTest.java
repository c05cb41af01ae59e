package io.probity.reporting;

import static io.probity.reporting.WrittenFacts.COUNCIL;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.DisclosureReceived;
import io.probity.contracts.IntakeEvent.IdentityDisclosed;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger of the identity vault: who looked, when and on which ground, for an auditor and nobody else. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IdentityLedgerTest {
    private static final String MORNING = "2026-08-03T00:00:00Z";
    private static final String NOON = "2026-08-03T02:00:00Z";

    @Inject
    WrittenFacts facts;

    @AfterEach
    void forget() {
        facts.forget();
    }

    @Test
    @Tag("HV-57")
    @Tag("MC-15")
    void each_look_is_listed_with_who_looked_when_and_on_which_ground_and_not_at_whom() {
        UUID complaint = UUID.randomUUID();
        ComplaintLodged lodged = WrittenFacts.report(List.of("officer-9"));
        facts.tell(complaint, 1, MORNING, lodged);
        facts.tell(complaint, 5, NOON, new IdentityDisclosed("person-1", "officer-2", "REQUIRED_BY_LAW"));
        facts.tell(complaint, 4, MORNING, new IdentityDisclosed("person-1", "notification", "LETTER"));
        String ledger = ledger("officer-1", "", Role.AUDITOR)
                .body("reference", contains(lodged.reference(), lodged.reference()))
                .body("toldTo", contains("notification", "officer-2"))
                .body("ground", contains("LETTER", "REQUIRED_BY_LAW"))
                .body("at", contains(MORNING, NOON))
                .body("[0].complaint", equalTo(complaint.toString()))
                .extract()
                .asString();
        assertThat(ledger).doesNotContain("person", "a/" + complaint);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    @Tag("MC-15")
    void nobody_but_an_auditor_opens_it(Role role) {
        given().auth()
                .oauth2(Tokens.as("officer-1", COUNCIL, role))
                .get("/councils/ironbark/registers/identity-ledger")
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("MC-15")
    void another_councils_auditor_does_not_open_it() {
        given().auth()
                .oauth2(Tokens.as("officer-1", "saltbush", Role.AUDITOR))
                .get("/councils/ironbark/registers/identity-ledger")
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("MC-15")
    void an_auditor_whom_a_matter_names_finds_no_look_in_it() {
        UUID complaint = UUID.randomUUID();
        facts.tell(complaint, 1, MORNING, WrittenFacts.report(List.of("officer-9")));
        facts.tell(complaint, 4, MORNING, new IdentityDisclosed("person-1", "officer-2", "CONSENT"));
        ledger("officer-9", "", Role.AUDITOR).body("", empty());
        ledger("officer-1", "", Role.AUDITOR).body("", hasSize(1));
    }

    @Test
    @Tag("HV-17")
    void a_ceo_who_audits_as_well_finds_no_look_in_what_is_the_mayors() {
        UUID complaint = UUID.randomUUID();
        facts.tell(complaint, 1, MORNING, WrittenFacts.report(List.of()));
        facts.tell(
                complaint,
                2,
                MORNING,
                new ComplaintReferredToHandler("u-mayor", "mayor", LocalDate.of(2026, 8, 3), "HV-17"));
        facts.tell(complaint, 4, MORNING, new IdentityDisclosed("person-1", "u-mayor", "HANDLING"));
        ledger("officer-1", "", Role.CEO, Role.AUDITOR).body("", empty());
        ledger("officer-1", "", Role.AUDITOR).body("toldTo", contains("u-mayor"));
    }

    @Test
    @Tag("MC-03")
    void that_somebody_was_told_who_made_a_disclosure_is_in_no_register() {
        UUID disclosure = UUID.randomUUID();
        facts.tell(
                disclosure, 1, MORNING, new DisclosureReceived(LocalDate.of(2026, 8, 3), List.of(), "ironbark", "5.0"));
        facts.tell(disclosure, 4, MORNING, new IdentityDisclosed("person-1", "u-pid", "PROTECTION"));
        ledger("officer-1", "", Role.AUDITOR).body("", empty());
    }

    @Test
    void it_comes_in_pages_the_first_look_first() {
        UUID complaint = UUID.randomUUID();
        facts.tell(complaint, 1, MORNING, WrittenFacts.report(List.of()));
        facts.tell(complaint, 4, NOON, new IdentityDisclosed("person-1", "officer-3", "HANDLING"));
        facts.tell(complaint, 3, MORNING, new IdentityDisclosed("person-1", "officer-2", "HANDLING"));
        ledger("officer-1", "?limit=1", Role.AUDITOR).body("toldTo", contains("officer-2"));
        ledger("officer-1", "?limit=1&page=1", Role.AUDITOR).body("toldTo", contains("officer-3"));
        ledger("officer-1", "?limit=1&page=2", Role.AUDITOR).body("", empty());
    }

    private static ValidatableResponse ledger(String actor, String page, Role... roles) {
        return given().auth()
                .oauth2(Tokens.as(actor, COUNCIL, roles))
                .get("/councils/ironbark/registers/identity-ledger" + page)
                .then()
                .statusCode(200);
    }
}
