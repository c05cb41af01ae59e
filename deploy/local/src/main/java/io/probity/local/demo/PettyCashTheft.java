package io.probity.local.demo;

import static io.probity.local.Part.ASSESSMENT;
import static io.probity.local.Part.INTAKE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Theft under Maroondah's policy: three limbs, IBAC, a hold, and what follows when it is lifted (MC-06 to MC-20). */
public final class PettyCashTheft implements Story {
    private static final String COUNCIL = "ironbark";

    @Override
    public String title() {
        return "3. Petty cash is missing: notified to IBAC, held, referred back, investigated (Ironbark City, Victoria)";
    }

    @Override
    public Told tell(Platform platform, Console console) {
        LocalDate today = LocalDate.now(ZoneId.of("Australia/Melbourne"));
        Scene scene = new Scene(platform, console, COUNCIL);
        Answer lodged = scene.doneByAnybody(
                "Somebody without a name",
                "reports it over the web",
                INTAKE,
                "/complaints",
                c -> c.post(Map.of(
                        "reporter", "ANONYMOUS",
                        "reporterKind", "EMPLOYEE",
                        "alleges", "CORRUPT_CONDUCT",
                        "allegationTypes", List.of("petty-cash", "theft"),
                        "whatHappened",
                                "The petty cash of the customer counter is short by 200 to 300 dollars every month, and the vouchers of one officer have no receipts.",
                        "when", "March to October",
                        "where", "Customer counter",
                        "subjectOfficers", List.of(Map.of("name", "Lee Example", "position", "Counter officer")))));
        String complaint = "/complaints/" + lodged.text("/id");
        console.line("    reference " + lodged.text("/reference"));

        String assessment = complaint + "/assessment";
        scene.seen("assessor", "an assessment is open", ASSESSMENT, assessment, Answer::isGood);
        assess(scene, assessment, today);
        Referrals.signed(scene, complaint, "governance-manager");

        String investigation = complaint + "/investigation";
        scene.seen("ceo", "the investigation is held", ASSESSMENT, investigation, a -> a.body()
                .toString()
                .contains("\"held\""));
        scene.refused(
                "investigator",
                "interviews somebody all the same",
                ASSESSMENT,
                investigation + "/steps",
                c -> c.post(step("interview", "The counter officer", today)));
        Referrals.answered(scene, "ibac", "IBAC-2026-0456", "referred-back");
        scene.seen(
                "ceo",
                "the hold is lifted",
                ASSESSMENT,
                investigation,
                a -> a.isGood() && !a.body().toString().contains("\"held\""));
        investigate(scene, investigation, today);
        return new Told(COUNCIL, lodged.text("/id"), lodged.text("/reference"));
    }

    private static void assess(Scene scene, String assessment, LocalDate today) {
        CorruptConductForm form = new CorruptConductForm(scene, assessment);
        form.header(
                "FC/2026/004",
                today,
                List.of(new CorruptConductForm.Subject("Lee Example", "Counter officer", null, false)),
                "Customer counter",
                "Petty cash short each month; vouchers without receipts.",
                new CorruptConductForm.Said(List.of("petty-cash", "theft"), "March to October."));
        form.unidentified("Left the council in October; the account under which they acted is closed.");
        form.answer(
                "limb-1",
                "yes",
                List.of("b", "c"),
                "Handling petty cash is a function of the officer; taking it is dishonest.");
        form.answer("limb-2", "yes", List.of("indictable-offence"), "Theft is an indictable offence in Victoria.");
        form.answer("suspicion", "yes", List.of(), "Eight months of shortfalls follow one officer's shifts.");
        form.answer(
                "suspicion-information",
                "",
                List.of("records"),
                "Petty cash book, vouchers and roster of eight months.");
        scene.done(
                "ceo",
                "endorses the assessment",
                ASSESSMENT,
                assessment + "/endorsement",
                c -> c.put(Map.of("name", "Pat Example")));
    }

    private static void investigate(Scene scene, String investigation, LocalDate today) {
        scene.done(
                "ceo",
                "decides who investigates",
                ASSESSMENT,
                investigation + "/direction",
                c -> c.put(Map.of(
                        "investigator",
                        scene.id("investigator"),
                        "manner",
                        "Internal investigation with the help of the internal auditor.",
                        "police",
                        true,
                        "externalHelp",
                        false)));
        scene.done(
                "investigator",
                "examines the vouchers",
                ASSESSMENT,
                investigation + "/steps",
                c -> c.post(step(
                        "records-examined", "All vouchers from March to October against receipts and roster.", today)));
        objective(scene, investigation, "whether-fraud-occurred", "It did, in 31 instances.");
        objective(scene, investigation, "extent-and-financial-consequence", "1 940 dollars.");
        objective(scene, investigation, "how-long", "Eight months.");
        scene.done(
                "investigator",
                "records the loss",
                ASSESSMENT,
                investigation + "/losses",
                c -> c.post(Map.of(
                        "kind",
                        "money",
                        "amountCents",
                        194_000,
                        "estimated",
                        false,
                        "basis",
                        "Vouchers without receipt, added up.")));
        scene.done(
                "investigator",
                "finds it substantiated",
                ASSESSMENT,
                investigation + "/findings/1",
                c -> c.put(Map.of(
                        "finding", "substantiated", "reasons", "Every shortfall falls into one officer's shifts.")));
        scene.refused(
                "investigator",
                "completes it without a review of controls",
                ASSESSMENT,
                investigation + "/completion",
                c -> c.put(Map.of()));
        scene.done(
                "manager",
                "reviews the controls",
                ASSESSMENT,
                investigation + "/control-review",
                c -> c.put(Map.of(
                        "adequacy", "Nobody counted the cash but the officer on duty.",
                        "improvements", "Two officers count it each evening; a voucher needs its receipt.")));
        for (String office : List.of("director", "ceo")) {
            scene.done(
                    office,
                    "looks at the review",
                    ASSESSMENT,
                    investigation + "/control-review/endorsements/" + office,
                    c -> c.put(Map.of("remarks", "Agreed.")));
        }
        scene.done(
                "investigator",
                "refers the officer to People and Culture",
                ASSESSMENT,
                investigation + "/discipline-referrals",
                c -> c.post(Map.of("under", "manager-people-and-culture", "reasons", "Finding 1.")));
        scene.done(
                "investigator",
                "completes the investigation",
                ASSESSMENT,
                investigation + "/completion",
                c -> c.put(Map.of()));
        scene.done(
                "ceo",
                "decides the outcome",
                ASSESSMENT,
                investigation + "/outcome",
                c -> c.put(Map.of(
                        "reasons", "The theft was established; recovery is sought.",
                        "reliedOn", "Fraud and Corruption Control Policy, version 5.0.",
                        "action", "Referred to Victoria Police; recovery of the loss.",
                        "improvements", "The counting of petty cash was changed.")));
    }

    private static void objective(Scene scene, String investigation, String objective, String answer) {
        scene.done(
                "investigator",
                "answers: " + objective.replace('-', ' '),
                ASSESSMENT,
                investigation + "/objectives/" + objective,
                c -> c.put(Map.of("answer", answer)));
    }

    private static Map<String, Object> step(String kind, String description, LocalDate on) {
        return Map.of("kind", kind, "description", description, "on", on);
    }
}
