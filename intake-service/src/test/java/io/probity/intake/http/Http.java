package io.probity.intake.http;

import io.probity.edge.caller.Role;
import io.probity.eventsourcing.store.StreamId;
import io.probity.intake.IntakeWiring;
import io.probity.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls as people make them, and the papers they fill in. */
final class Http {
    static final String WATTLE_CREEK = "wattle-creek";
    static final String IRONBARK = "ironbark";

    static final String RECORDS = Tokens.as("u-records", WATTLE_CREEK, Role.RECORDS_OFFICER);
    static final String MANAGER = Tokens.as("u-water", WATTLE_CREEK, Role.MANAGER);
    static final String OTHER_MANAGER = Tokens.as("u-roads", WATTLE_CREEK, Role.MANAGER);
    static final String CEO = Tokens.as("u-ceo", WATTLE_CREEK, Role.CEO);
    static final String MAYOR = Tokens.as("u-mayor", WATTLE_CREEK, Role.MAYOR);
    static final String ASSESSOR = Tokens.as("u-assessor", WATTLE_CREEK, Role.ASSESSOR);
    static final String PID = Tokens.as("u-pid", WATTLE_CREEK, Role.PID_COORDINATOR);
    static final String SERVICE = Tokens.platform(Role.SERVICE);
    static final String OPERATIONS = Tokens.platform(Role.OPERATIONS);
    static final String ELSEWHERE = Tokens.as("u-records", IRONBARK, Role.RECORDS_OFFICER, Role.CEO, Role.MANAGER);

    private Http() {}

    /** Both councils, as often as a test asks: the same request has its effect once. */
    static void councils() {
        onboard(WATTLE_CREEK, "Wattle Creek Shire", "queensland", "8", "17 March 2021", "2021-03-17");
        onboard(IRONBARK, "Ironbark City", "victoria", "5.0", "15 July 2024", "2024-07-15");
    }

    private static void onboard(
            String council, String name, String jurisdiction, String version, String resolution, String from) {
        post(OPERATIONS, "/councils", council, Map.of("id", council, "name", name, "jurisdiction", jurisdiction))
                .statusCode(201);
        post(
                        OPERATIONS,
                        "/councils/" + council + "/policies",
                        council + "-policy",
                        Map.of("policy", council, "version", version, "resolution", resolution, "effectiveFrom", from))
                .statusCode(201);
        for (String office : List.of("ceo", "mayor"))
            post(
                            OPERATIONS,
                            "/councils/" + council + "/office-holders",
                            council + "-" + office,
                            Map.of("office", office, "holder", "u-" + office, "from", from))
                    .statusCode(201);
    }

    /** Where a complaint stands, by its path. */
    static StreamId stream(String path) {
        String[] parts = path.split("/", -1);
        return IntakeWiring.COMPLAINT.stream(parts[2], UUID.fromString(parts[4]));
    }

    static RequestSpecification anyone() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    static RequestSpecification as(String token) {
        return anyone().auth().oauth2(token);
    }

    static ValidatableResponse post(String token, String path, String key, Object body) {
        return as(token).header("Idempotency-Key", key).body(body).post(path).then();
    }

    static ValidatableResponse put(String token, String path, Object body) {
        return as(token).body(body).put(path).then();
    }

    static RequestSpecification byReceipt(String receipt) {
        return anyone().header("Authorization", "Receipt " + receipt);
    }

    static ValidatableResponse get(String token, String path) {
        return as(token).get(path).then();
    }

    static ValidatableResponse lodge(Object form) {
        return lodge(form, UUID.randomUUID().toString());
    }

    static ValidatableResponse lodge(Object form, String key) {
        return anyone().header("Idempotency-Key", key)
                .body(form)
                .post("/councils/wattle-creek/complaints")
                .then();
    }

    /** Lodges and gives the complaint's path. */
    static String lodged(Object form) {
        String id = lodge(form).statusCode(201).extract().path("id");
        return "/councils/wattle-creek/complaints/" + id;
    }

    /** Every field of the form, as for an uncorrected water bill. */
    static Map<String, Object> waterBill() {
        Map<String, Object> form = new HashMap<>();
        form.put("reporter", "NAMED");
        form.put("alleges", "ADMINISTRATIVE_ACTION");
        form.put(
                "complainant",
                Map.of(
                        "fullName",
                        Canaries.NAME,
                        "address",
                        "12 Creek Street, Wattle Creek",
                        "homePhone",
                        "07 5550 0101",
                        "mobilePhone",
                        Canaries.PHONE,
                        "email",
                        Canaries.EMAIL,
                        "preferredContact",
                        "EMAIL"));
        form.put("affected", false);
        form.put("relationship", "OTHER");
        form.put("relationshipSpecified", "Neighbour");
        form.put("represented", Map.of("fullName", "Osric Farrow", "address", "14 Creek Street, Wattle Creek"));
        form.put("specialNeed", "Does not see well: large print.");
        form.put(
                "raisedBefore",
                Map.of(
                        "spokeTo", "Somebody at the counter",
                        "wasTold", "To wait for the next bill",
                        "whyDissatisfied", "The next bill was wrong as well",
                        "documents", List.of("Letter of 3 February")));
        form.put("whatHappened", Canaries.STORY);
        form.put("when", "January and February 2026");
        form.put("where", "14 Creek Street");
        form.put("desiredRemedy", "A corrected bill.");
        form.put("documents", List.of("Bill of January", "Bill of February"));
        form.put("nature", "administrative-action");
        form.put("location", "water-sewerage");
        return form;
    }

    static Map<String, Object> byLetter() {
        Map<String, Object> form = waterBill();
        form.put(
                "receipt",
                Map.of(
                        "channel", "letter",
                        "receivedOn", "2026-03-02",
                        "officer", "Ruth Amari",
                        "position", "Records officer",
                        "firstAdvice", "That a manager will write."));
        return form;
    }

    static Map<String, Object> timesheets() {
        Map<String, Object> form = new HashMap<>();
        form.put("reporter", "ANONYMOUS");
        form.put("alleges", "CORRUPT_CONDUCT");
        form.put("allegationTypes", List.of("false-timesheets"));
        form.put("whatHappened", "The supervisor of the depot certifies false timesheets and takes money for it.");
        form.put("when", "Every Friday");
        form.put("where", "The depot");
        form.put("subjectOfficers", List.of(Map.of("name", Canaries.SUBJECT, "position", "Supervisor")));
        return form;
    }

    static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        form.put(field, value);
        return form;
    }

    static Map<String, Object> without(Map<String, Object> form, String field) {
        form.remove(field);
        return form;
    }

    static Map<String, Object> toTheManager() {
        return Map.of("handler", "u-water", "name", "Mara Quill", "referredOn", "2026-03-03");
    }

    static Map<String, Object> understood() {
        return Map.of(
                "understanding",
                "You wrote that the bill counts a meter of somebody else.",
                "nextSteps",
                "We read both meters this week.");
    }
}
