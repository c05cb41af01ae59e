package io.probity.local.demo;

import static io.probity.local.Part.ASSESSMENT;
import static io.probity.local.Part.INTAKE;
import static io.probity.local.Part.NOTIFICATION;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** An anonymous report of corrupt conduct, to the CEO and to the CCC (HV-16, HV-29 to HV-39). */
public final class FalseTimesheets implements Story {
    private static final String COUNCIL = "wattle-creek";

    @Override
    public String title() {
        return "2. A supervisor certifies false timesheets for money: an anonymous report (Wattle Creek Shire, Queensland)";
    }

    @Override
    public Told tell(Platform platform, Console console) {
        LocalDate today = LocalDate.now(ZoneId.of("Australia/Brisbane"));
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
                        "allegationTypes", List.of("false-timesheets"),
                        "whatHappened",
                                "The depot supervisor signs timesheets for hours nobody works, and takes 50 dollars for each. It is every fortnight, and the sign-on book shows who was not there.",
                        "when", "Every second Thursday since July",
                        "where", "The works depot",
                        "subjectOfficers", List.of(Map.of("name", "Sam Example", "position", "Depot supervisor")))));
        String complaint = "/complaints/" + lodged.text("/id");
        console.line("    reference " + lodged.text("/reference") + "; told: " + lodged.text("/anonymityWarning"));
        scene.refused("records-officer", "looks for it", INTAKE, complaint, Call::get);
        scene.seen("ceo", "it is with the CEO at once", INTAKE, complaint, a -> a.text("/referral/office")
                .equals("ceo"));

        String assessment = complaint + "/assessment";
        scene.seen("assessor", "an assessment is open", ASSESSMENT, assessment, Answer::isGood);
        CorruptConductForm form = new CorruptConductForm(scene, assessment);
        form.header(
                "CC/2026/017",
                today,
                List.of(new CorruptConductForm.Subject(
                        "Sam Example", "Depot supervisor", scene.id("supervisor"), false)),
                "Works depot",
                "Timesheets certified for hours that were not worked, for payment.",
                new CorruptConductForm.Said(List.of("false-timesheets"), "Since July, every second Thursday."));
        form.answer(
                "type-a-a",
                "yes",
                List.of("i"),
                "Payroll is a function of the council, and it pays for hours nobody worked.");
        form.answer(
                "type-a-b",
                "yes",
                List.of("i", "ii"),
                "Certifying what one knows to be false is not honest, and breaches trust.");
        form.answer("type-a-c", "yes", List.of("i"), "If proved: fraud, and receiving secret commissions.");
        form.answer("suspicion", "yes", List.of(), "");
        form.answer(
                "suspicion-information",
                "",
                List.of("complainant-statement", "records"),
                "The report names days; the sign-on book of those days differs from the timesheets that were paid.");
        form.answer(
                "level",
                "level-1",
                List.of(),
                "Table of the agreement: conduct of a supervisor, for payment, over months.");
        scene.done(
                "ceo",
                "secures the sign-on book",
                ASSESSMENT,
                assessment + "/preliminary-actions",
                c -> c.post(Map.of(
                        "action",
                        "preserve-evidence",
                        "description",
                        "Sign-on book and payroll exports taken into the safe.",
                        "on",
                        today)));
        scene.refused(
                "ceo",
                "endorses it before human rights were considered",
                ASSESSMENT,
                assessment + "/endorsement",
                c -> c.put(Map.of("name", "Jo Example")));
        form.rights(
                List.of("privacy-and-reputation"),
                "Only who deals with it reads whom it is about, and nothing is found yet.");
        scene.refused(
                "assessor",
                "endorses their own assessment",
                ASSESSMENT,
                assessment + "/endorsement",
                c -> c.put(Map.of("name", "Alex Example")));
        scene.done(
                "ceo",
                "endorses the assessment",
                ASSESSMENT,
                assessment + "/endorsement",
                c -> c.put(Map.of("name", "Jo Example")));
        Referrals.signed(scene, complaint, "ceo");
        Referrals.answered(scene, "ccc", "CO-26-01234", "retained");
        scene.seen("ceo", "the CCC has retained it", NOTIFICATION, "/referrals", a -> Referrals.of(a, complaint)
                .map(r -> r.path("decision").asText().equalsIgnoreCase("retained"))
                .orElse(false));
        return new Told(COUNCIL, lodged.text("/id"), lodged.text("/reference"));
    }
}
