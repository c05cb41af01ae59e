package io.probity.local.demo;

import static io.probity.local.Part.APPEALS;
import static io.probity.local.Part.ASSESSMENT;
import static io.probity.local.Part.INTAKE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A written complaint under Hope Vale's process, from the form to the Mayor (HV-04 to HV-24). */
public final class UncorrectedWaterBill implements Story {
    private static final String COUNCIL = "wattle-creek";

    @Override
    public String title() {
        return "1. A water bill that nobody corrects: complaint, outcome, appeal (Wattle Creek Shire, Queensland)";
    }

    @Override
    public Told tell(Platform platform, Console console) {
        LocalDate today = LocalDate.now(ZoneId.of("Australia/Brisbane"));
        Scene scene = new Scene(platform, console, COUNCIL);
        String mailbox = "robin.example+" + Long.toString(System.nanoTime(), 36) + "@mail.example";

        Answer lodged = scene.done(
                "records-officer",
                "records a letter on the complaint form",
                INTAKE,
                "/complaints",
                c -> c.post(form(mailbox, today)));
        String complaint = "/complaints/" + lodged.text("/id");
        console.line("    reference " + lodged.text("/reference"));

        scene.done(
                "records-officer",
                "refers it to the manager",
                INTAKE,
                complaint + "/referral",
                c -> c.put(Map.of(
                        "handler", scene.id("manager"),
                        "name", "Morgan Example",
                        "office", "manager",
                        "referredOn", today,
                        "furtherAdvice", "Told by telephone that the manager of water services has it now.")));
        scene.refused(
                "manager",
                "acknowledges without saying what was understood",
                INTAKE,
                complaint + "/acknowledgement",
                c -> c.put(Map.of("understanding", " ", "nextSteps", "We will look into it.")));
        scene.done(
                "manager",
                "acknowledges it",
                INTAKE,
                complaint + "/acknowledgement",
                c -> c.put(
                        Map.of(
                                "understanding",
                                        "Your water bill of March charges 410 kilolitres. You reported in April that the meter was read wrongly, and the bill was not corrected.",
                                "nextSteps",
                                        "I will have the meter read again and compare the reading with our records. You will hear from me in writing.")));
        scene.posted(mailbox, "the acknowledgement", "WHAT HAPPENS NEXT");

        investigate(scene, complaint, today);
        scene.posted(mailbox, "the outcome", "WHAT IS BEING DONE");
        appeal(scene, complaint, platform, console);
        scene.posted(mailbox, "the outcome of the review", "IF YOU ARE STILL NOT SATISFIED");
        scene.seen("records-officer", "the complaint is closed again", INTAKE, complaint, a -> a.text("/stage")
                .equalsIgnoreCase("closed"));
        return new Told(COUNCIL, lodged.text("/id"), lodged.text("/reference"));
    }

    private static void investigate(Scene scene, String complaint, LocalDate today) {
        String investigation = complaint + "/investigation";
        scene.seen("manager", "an investigation is open", ASSESSMENT, investigation, Answer::isGood);
        scene.done(
                "manager",
                "decides to investigate, by the criteria",
                ASSESSMENT,
                investigation + "/criteria",
                c -> c.put(Map.of(
                        "criteria",
                        List.of(
                                Map.of("code", "enough-information", "speaksForInvestigating", true),
                                Map.of("code", "serious-consequences", "speaksForInvestigating", true)),
                        "investigate",
                        true,
                        "reasons",
                        "The complainant gives dates and readings that can be checked.")));
        scene.done(
                "manager",
                "has the meter read",
                ASSESSMENT,
                investigation + "/steps",
                c -> c.post(Map.of(
                        "kind", "site-inspected",
                        "description", "Meter read with the complainant present: 141 kilolitres since the last bill.",
                        "on", today)));
        scene.done(
                "manager",
                "finds the complaint substantiated",
                ASSESSMENT,
                investigation + "/findings/1",
                c -> c.put(Map.of(
                        "finding",
                        "substantiated",
                        "reasons",
                        "The March reading has a digit transposed: 410 for 140.")));
        scene.done(
                "manager",
                "completes the investigation",
                ASSESSMENT,
                investigation + "/completion",
                c -> c.put(Map.of()));
        scene.done(
                "manager",
                "considers human rights",
                ASSESSMENT,
                investigation + "/human-rights",
                c -> c.put(Map.of(
                        "rights",
                        List.of("property"),
                        "compatible",
                        true,
                        "reasons",
                        "What was paid without cause is given back.")));
        scene.done(
                "manager",
                "decides the outcome and the remedy",
                ASSESSMENT,
                investigation + "/outcome",
                c -> c.put(Map.of(
                        "remedy", "corrected-bill",
                        "reasons",
                                "The reading of March was entered wrongly, and your report of April was not acted upon.",
                        "reliedOn",
                                "Local Government Regulation 2012, and the council's Revenue Policy on metered water.",
                        "action", "The bill is cancelled and issued again for 140 kilolitres.",
                        "improvements",
                                "Readings that differ from the last by more than double are now checked before a bill is sent.",
                        "apology", "We are sorry for the error and for the three months it took.")));
    }

    private static void appeal(Scene scene, String complaint, Platform platform, Console console) {
        Answer lodged = scene.once("the appeal can be lodged", () -> platform.as(
                        scene.user("records-officer"), APPEALS, "/councils/" + COUNCIL + complaint + "/appeals")
                .key("appeal-" + complaint.substring(complaint.lastIndexOf('/') + 1))
                .post(Map.of(
                        "about", List.of("HANDLING", "REMEDY"),
                        "grounds",
                                "The late fee of 45 dollars was not taken off, and nobody answered me for three months.",
                        "desiredResult", "The late fee is cancelled.")));
        console.step("Records officer", "records the complainant's appeal", "free of charge");
        String appeal = complaint + "/appeals/" + lodged.text("/appeal");

        scene.done(
                "ceo",
                "plans the review",
                APPEALS,
                appeal + "/plan",
                c -> c.put(Map.of(
                        "people", List.of("The manager of water services"),
                        "files", List.of("The complaint file", "The account's ledger"),
                        "locations", List.of())));
        scene.done(
                "ceo",
                "inspects the ledger",
                APPEALS,
                appeal + "/steps",
                c -> c.post(Map.of(
                        "kind", "DOCUMENT_INSPECTION",
                        "record", "The late fee followed from the wrong bill and still stands.")));
        scene.refused(
                "ceo", "finds against the manager unheard", APPEALS, appeal + "/decision", c -> c.put(decision()));
        scene.done(
                "ceo",
                "puts the material to the manager",
                APPEALS,
                appeal + "/adverse-material",
                c -> c.post(Map.of(
                        "person", scene.id("manager"),
                        "material", "The late fee was not considered, and the report of April lay unanswered.",
                        "respondBefore", Instant.now().plus(Duration.ofDays(7)))));
        scene.done(
                "ceo",
                "records the manager's response",
                APPEALS,
                appeal + "/responses",
                c -> c.post(Map.of("person", scene.id("manager"), "response", "Accepted. The fee was overlooked.")));
        scene.done("ceo", "upholds the appeal in part", APPEALS, appeal + "/decision", c -> c.put(decision()));
        scene.refused("ceo", "tells the outcome with nothing done", APPEALS, appeal + "/outcome", c -> c.put(Map.of()));
        scene.done(
                "ceo",
                "counsels the manager",
                APPEALS,
                appeal + "/counselling",
                c -> c.put(Map.of(
                        "officer",
                        scene.id("manager"),
                        "note",
                        "Fees that follow from an error are part of the error.")));
        scene.done(
                "ceo",
                "institutes corrective action",
                APPEALS,
                appeal + "/corrective-action",
                c -> c.put(Map.of(
                        "action", "late-fee-cancelled",
                        "description", "The late fee of 45 dollars is cancelled and refunded.",
                        "coversAllIssues", true,
                        "explanation", "Without the wrong bill there would have been no late fee.",
                        "practiceReview", "How reports of wrong readings are followed up.")));
        scene.done(
                "ceo",
                "tells the complainant, with reasons and external rights",
                APPEALS,
                appeal + "/outcome",
                c -> c.put(Map.of()));
        scene.done("ceo", "informs the Mayor", APPEALS, appeal + "/mayor-informed", c -> c.put(Map.of()));
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "result", "UPHELD_IN_PART",
                "handling",
                        Map.of("satisfied", false, "finding", "The report of April was not answered for three months."),
                "remedy", Map.of("satisfied", true, "finding", "The corrected bill is right."),
                "reasons", "The bill is right now; the late fee and the silence were not dealt with.",
                "findings", List.of("The late fee followed from the council's own error."),
                "contributingFactors", List.of("Reports of wrong readings had no owner."),
                "recommendations", List.of("Cancel the fee; give such reports an owner."),
                "adverseTo", List.of());
    }

    /** Every field of the Complaint Lodgement Form (Appendix A). */
    private static Map<String, Object> form(String mailbox, LocalDate today) {
        return Map.ofEntries(
                Map.entry("reporter", "NAMED"),
                Map.entry("reporterKind", "MEMBER_OF_THE_PUBLIC"),
                Map.entry("alleges", "ADMINISTRATIVE_ACTION"),
                Map.entry("about", "SERVICE"),
                Map.entry("complainant", person("Robin Example", mailbox)),
                Map.entry("affected", false),
                Map.entry("relationship", "OTHER"),
                Map.entry("relationshipSpecified", "Neighbour who keeps the household's papers"),
                Map.entry("represented", person("Kim Example", "kim@mail.example")),
                Map.entry("specialNeed", "Low vision: letters in large print, please."),
                Map.entry(
                        "raisedBefore",
                        Map.of(
                                "spokeTo", "The counter, on 14 April",
                                "wasTold", "That the meter would be read again.",
                                "whyDissatisfied", "Nobody came, and a late fee was added.",
                                "documents", List.of("Copy of the receipt of 14 April"))),
                Map.entry("whatHappened", "The water bill charges 410 kilolitres. The household uses about 140."),
                Map.entry("when", "The bill of 31 March; reported on 14 April"),
                Map.entry("where", "12 Example Street"),
                Map.entry("desiredRemedy", "A correct bill."),
                Map.entry("documents", List.of("The bill", "A photograph of the meter")),
                Map.entry("nature", "customer-service"),
                Map.entry("location", "water-sewerage"),
                Map.entry(
                        "receipt",
                        Map.of(
                                "channel", "letter",
                                "receivedOn", today,
                                "officer", "Ash Example",
                                "position", "Records officer",
                                "firstAdvice", "A manager will write within 14 days.")));
    }

    private static Map<String, Object> person(String name, String email) {
        return Map.of(
                "fullName", name,
                "address", "12 Example Street",
                "homePhone", "07 5550 0100",
                "mobilePhone", "0491 570 006",
                "email", email,
                "preferredContact", "EMAIL");
    }
}
