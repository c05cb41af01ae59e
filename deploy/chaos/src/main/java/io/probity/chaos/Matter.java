package io.probity.chaos;

import static io.probity.local.Part.APPEALS;
import static io.probity.local.Part.ASSESSMENT;
import static io.probity.local.Part.INTAKE;

import io.probity.local.DemoUsers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A matter's life, command by command, through the public APIs. Ends early where a command is refused. */
record Matter(Clerk clerk) {
    private static final ZoneId ZONE = ZoneId.of("Australia/Brisbane");

    /** How a matter goes: half are only lodged, the others go through every stage that a command can move. */
    void live(int number) {
        switch (number % 8) {
            case 0 -> waterBill(number, true);
            case 2, 4 -> waterBill(number, false);
            case 6 -> timesheets();
            default -> clerk.run(streetLight());
        }
    }

    static Errand streetLight() {
        return streetLight("The street light before number 12 has been dark for a month.");
    }

    static Errand streetLight(String whatHappened) {
        return Errand.byAnybody(
                "lodge",
                INTAKE,
                "POST",
                "/complaints",
                Map.of(
                        "reporter", "ANONYMOUS",
                        "wantsReceipt", false,
                        "alleges", "ADMINISTRATIVE_ACTION",
                        "whatHappened", whatHappened,
                        "where", "Example Street",
                        "nature", "customer-service",
                        "location", "civil-works"));
    }

    private void waterBill(int number, boolean toTheEnd) {
        Reply lodged = clerk.run(Errand.by("records-officer", "lodge", INTAKE, "POST", "/complaints", bill(number)));
        if (!lodged.isGood()) return;
        String complaint = "/complaints/" + lodged.text("/id");
        boolean acknowledged = did("records-officer", "refer", INTAKE, "PUT", complaint + "/referral", referral())
                && did("manager", "acknowledge", INTAKE, "PUT", complaint + "/acknowledgement", acknowledgement());
        if (acknowledged && toTheEnd) investigated(complaint);
    }

    private void investigated(String complaint) {
        String investigation = complaint + "/investigation";
        boolean decided = did(
                        "manager",
                        "decide to investigate",
                        ASSESSMENT,
                        "PUT",
                        investigation + "/criteria",
                        Map.of(
                                "criteria",
                                List.of(Map.of("code", "enough-information", "speaksForInvestigating", true)),
                                "investigate",
                                true,
                                "reasons",
                                "There are readings that can be checked."))
                && did(
                        "manager",
                        "take a step",
                        ASSESSMENT,
                        "POST",
                        investigation + "/steps",
                        Map.of("kind", "site-inspected", "description", "Meter read: 141 kilolitres.", "on", today()))
                && did(
                        "manager",
                        "find",
                        ASSESSMENT,
                        "PUT",
                        investigation + "/findings/1",
                        Map.of("finding", "substantiated", "reasons", "A digit is transposed."))
                && did("manager", "complete", ASSESSMENT, "PUT", investigation + "/completion", Map.of())
                && did("manager", "consider human rights", ASSESSMENT, "PUT", investigation + "/human-rights", rights())
                && did("manager", "decide", ASSESSMENT, "PUT", investigation + "/outcome", outcome());
        if (decided) appealed(complaint);
    }

    private void appealed(String complaint) {
        Reply appeal = clerk.run(Errand.by(
                "records-officer",
                "appeal",
                APPEALS,
                "POST",
                complaint + "/appeals",
                Map.of(
                        "about", List.of("REMEDY"),
                        "grounds", "The late fee was not taken off.",
                        "desiredResult", "The late fee is cancelled.")));
        if (!appeal.isGood()) return;
        did(
                "ceo",
                "plan the review",
                APPEALS,
                "PUT",
                complaint + "/appeals/" + appeal.text("/appeal") + "/plan",
                Map.of(
                        "people", List.of("The manager of water services"),
                        "files", List.of("The complaint file"),
                        "locations", List.of()));
    }

    /** Intake has something to tell, and assessment. */
    void timesheets() {
        Reply lodged = clerk.run(Errand.byAnybody(
                "lodge",
                INTAKE,
                "POST",
                "/complaints",
                Map.of(
                        "reporter", "ANONYMOUS",
                        "alleges", "CORRUPT_CONDUCT",
                        // A slow hash for each would leave the services less to come back with.
                        "wantsReceipt", false,
                        "allegationTypes", List.of("false-timesheets"),
                        "whatHappened", "The depot supervisor signs timesheets for hours nobody works, for money.",
                        "when", "Every second Thursday since July",
                        "where", "The works depot")));
        if (!lodged.isGood()) return;
        did(
                "ceo",
                "secure evidence",
                ASSESSMENT,
                "POST",
                "/complaints/" + lodged.text("/id") + "/assessment/preliminary-actions",
                Map.of(
                        "action",
                        "preserve-evidence",
                        "description",
                        "The sign-on book is in the safe.",
                        "on",
                        today()));
    }

    private boolean did(
            String role,
            String what,
            io.probity.local.Part service,
            String method,
            String path,
            Map<String, Object> body) {
        return clerk.run(Errand.by(role, what, service, method, path, body)).isGood();
    }

    private static Map<String, Object> bill(int number) {
        return Map.of(
                "reporter", "NAMED",
                "alleges", "ADMINISTRATIVE_ACTION",
                "complainant",
                        Map.of(
                                "fullName", "Robin Example",
                                "address", "12 Example Street",
                                "email", "robin+chaos" + number + "@mail.example",
                                "preferredContact", "EMAIL"),
                "whatHappened", "The water bill charges 410 kilolitres. The household uses about 140.",
                "where", "12 Example Street",
                "nature", "customer-service",
                "location", "water-sewerage");
    }

    private static Map<String, Object> referral() {
        return Map.of(
                "handler", DemoUsers.id(Errand.user("manager")),
                "name", "Morgan Example",
                "office", "manager",
                "referredOn", today(),
                "furtherAdvice", "Told by telephone.");
    }

    private static Map<String, Object> acknowledgement() {
        return Map.of(
                "understanding", "Your water bill of March charges 410 kilolitres.",
                "nextSteps", "I will have the meter read again.");
    }

    private static Map<String, Object> rights() {
        return Map.of("rights", List.of(), "compatible", true, "reasons", "No right is limited.");
    }

    private static Map<String, Object> outcome() {
        return Map.of(
                "remedy", "corrected-bill",
                "reasons", "The reading of March was entered wrongly.",
                "reliedOn", "The council's Revenue Policy on metered water.",
                "action", "The bill is issued again for 140 kilolitres.",
                "improvements", "Readings that differ by more than double are checked.",
                "apology", "We are sorry for the error.");
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
