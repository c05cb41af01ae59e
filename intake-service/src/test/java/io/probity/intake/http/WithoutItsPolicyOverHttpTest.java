package io.probity.intake.http;

import static io.probity.intake.IntakeWiring.COMPLAINT;
import static io.probity.intake.IntakeWiring.COUNCIL;
import static io.probity.intake.IntakeWiring.DISCLOSURE;
import static io.probity.intake.http.Http.OPERATIONS;
import static io.probity.intake.http.Http.PID;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.WATTLE_CREEK;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.toTheManager;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Metadata;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.CouncilFacts;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.WaysIn;
import io.probity.intake.council.CouncilCommand.AdoptPolicy;
import io.probity.intake.disclosure.Account;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.ReceiveDisclosure;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.policy.Channel;
import io.probity.policy.Policies;
import io.probity.policy.ReporterKind;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of matters whose version of the policy was taken away from this installation. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-58")
class WithoutItsPolicyOverHttpTest {
    private static final String GONE = "7";

    @Inject
    Commands commands;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    void a_complaint_is_neither_referred_nor_put_out_of_scope_and_says_why() {
        String path = "/councils/wattle-creek/complaints/" + lodgedUnder(GONE);
        lawUnknown(put(RECORDS, path + "/referral", toTheManager()));
        lawUnknown(put(RECORDS, path + "/out-of-scope", Map.of("reason", "rates-and-charges")));
        Http.get(RECORDS, path).statusCode(200).body("stage", equalTo("AWAITING_REFERRAL"));
        String installed = "/councils/wattle-creek/complaints/" + lodgedUnder("8");
        var today = LocalDate.now(ZoneId.of("Australia/Brisbane")).toString();
        put(RECORDS, installed + "/referral", with(new HashMap<>(toTheManager()), "referredOn", today))
                .statusCode(200);
    }

    @Test
    void that_the_agency_was_notified_of_a_disclosure_is_recorded_once_the_policy_is_back() {
        UUID disclosure = UUID.randomUUID();
        Officer pid = new Officer("u-pid", Set.of("pid-coordinator"));
        handle(DISCLOSURE.intent(WATTLE_CREEK, disclosure, received(disclosure)));
        handle(DISCLOSURE.intent(WATTLE_CREEK, disclosure, new AssessDisclosure(true, "It is.", 0, pid, now())));
        String path = "/councils/wattle-creek/disclosures/" + disclosure;
        lawUnknown(put(PID, path + "/notification", Map.of("agency", "ccc", "on", "2026-03-04")));
        Http.get(PID, path).statusCode(200).body("stage", equalTo("ASSESSABLE"));
    }

    @Test
    void a_council_whose_policy_is_gone_takes_nothing_in_and_says_why() {
        String council = "mulga-" + UUID.randomUUID().toString().substring(0, 8);
        post(
                        OPERATIONS,
                        "/councils",
                        council,
                        Map.of("id", council, "name", "Mulga Shire", "jurisdiction", "queensland"))
                .statusCode(201);
        var adopt = new AdoptPolicy(WATTLE_CREEK, GONE, "queensland", "1 March 2020", day("2020-03-01"), now());
        handle(COUNCIL.intent(council, CouncilRegister.idOf(council), adopt));
        for (String what : List.of("complaints", "disclosures"))
            lawUnknown(anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(what.equals("complaints") ? waterBill() : Map.of("whatHappened", "The fuel is sold."))
                    .post("/councils/" + council + "/" + what)
                    .then());
        lawUnknown(anyone().get("/councils/" + council + "/policy").then());
    }

    private static void lawUnknown(ValidatableResponse answer) {
        answer.statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("law-unknown"))
                .body("rule", equalTo("HV-58"));
    }

    /** As it was lodged while the policy was installed. */
    private UUID lodgedUnder(String version) {
        String like = lodged(waterBill());
        UUID other = UUID.fromString(like.substring(like.lastIndexOf('/') + 1));
        var stream = COMPLAINT.stream(WATTLE_CREEK, other);
        ComplaintLodged form = ((OnRecord)
                        commands.load(COMPLAINT, stream).await().indefinitely().state())
                .file()
                .lodged();
        UUID complaint = UUID.randomUUID();
        handle(COMPLAINT.intent(
                WATTLE_CREEK,
                complaint,
                new LodgeComplaint(
                        complaint,
                        form.particulars(),
                        form.statement(),
                        Optional.empty(),
                        Optional.empty(),
                        facts(version),
                        new Officer("complainant", Set.of()),
                        now())));
        return complaint;
    }

    private static CouncilFacts facts(String version) {
        return new CouncilFacts(
                "WCS",
                day("2100-01-01"),
                WATTLE_CREEK,
                version,
                Set.of("administrative-action"),
                Set.of("water-sewerage"),
                Set.of(),
                List.of(),
                WaysIn.under(Policies.load().find(WATTLE_CREEK, "8")),
                Optional.empty(),
                Optional.empty());
    }

    private ReceiveDisclosure received(UUID disclosure) {
        return new ReceiveDisclosure(
                disclosure,
                ReporterKind.EMPLOYEE,
                Optional.empty(),
                Set.of(),
                Channel.WEB,
                day("2026-03-02"),
                new Account("The fuel is sold.", Optional.empty(), Optional.empty(), List.of()),
                false,
                "WCS",
                WATTLE_CREEK,
                GONE,
                day("2026-03-02"),
                new Officer("discloser", Set.of()),
                now());
    }

    private void handle(Intent<?, ?, ?> intent) {
        String id = UUID.randomUUID().toString();
        var request = new Request(id, id, new Metadata(now(), "test", id, null), OptionalInt.empty());
        commands.handle(intent, List.of(), request).await().indefinitely();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
