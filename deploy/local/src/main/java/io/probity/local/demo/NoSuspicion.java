package io.probity.local.demo;

import static io.probity.local.Part.ASSESSMENT;
import static io.probity.local.Part.INTAKE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A report that comes to nothing, and the record that must be kept of it (HV-35, HV-40). */
public final class NoSuspicion implements Story {
    private static final String COUNCIL = "wattle-creek";

    @Override
    public String title() {
        return "4. A report without a suspicion: the section 40A record (Wattle Creek Shire, Queensland)";
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
                        "alleges", "CORRUPT_CONDUCT",
                        "allegationTypes", List.of("misconduct"),
                        "whatHappened",
                                "A council truck stood in front of a private house in Example Street for a whole day. Somebody must be using it for themselves.",
                        "when", "Tuesday of last week",
                        "where", "Example Street")));
        String assessment = "/complaints/" + lodged.text("/id") + "/assessment";
        console.line("    reference " + lodged.text("/reference"));
        scene.seen("assessor", "an assessment is open", ASSESSMENT, assessment, Answer::isGood);
        CorruptConductForm form = new CorruptConductForm(scene, assessment);
        form.header(
                "CC/2026/018",
                today,
                List.of(),
                "Works depot",
                "A truck seen before a private house.",
                new CorruptConductForm.Said(List.of("misconduct"), "One day."));
        form.answer("type-a-a", "yes", List.of("i"), "If the truck was used privately, works were not done with it.");
        form.answer("type-a-b", "yes", List.of("ii"), "Private use of a council truck would breach trust.");
        form.answer("type-a-c", "yes", List.of("ii"), "If proved, it could end an employment.");
        form.answer("suspicion", "no", List.of(), "");
        scene.refused(
                "ceo",
                "endorses it without a record",
                ASSESSMENT,
                assessment + "/endorsement",
                c -> c.put(Map.of("name", "Jo Example")));
        scene.refused(
                "assessor",
                "records it without reasons",
                ASSESSMENT,
                assessment + "/not-notified",
                c -> c.put(record("")));
        scene.done(
                "assessor",
                "records the decision not to notify",
                ASSESSMENT,
                assessment + "/not-notified",
                c -> c.put(
                        record(
                                "The job sheet shows a blocked drain at that address on that day, with a crew of two. Nothing is left but speculation.")));
        form.rights(List.of(), "Nothing is done that concerns anybody.");
        scene.done(
                "ceo",
                "endorses it",
                ASSESSMENT,
                assessment + "/endorsement",
                c -> c.put(Map.of("name", "Jo Example")));
        return new Told(COUNCIL, lodged.text("/id"), lodged.text("/reference"));
    }

    private static Map<String, Object> record(String reasons) {
        return Map.of(
                "conduct",
                "Private use of a council truck.",
                "informationRelied",
                List.of("complainant-statement", "records"),
                "evidence",
                "The report, the job sheet and the vehicle's log of that day.",
                "reasons",
                reasons);
    }
}
