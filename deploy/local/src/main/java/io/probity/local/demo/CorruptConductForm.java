package io.probity.local.demo;

import io.probity.local.Part;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessor at the form: a question each time. */
final class CorruptConductForm {
    private final Scene scene;
    private final String assessment;

    CorruptConductForm(Scene scene, String assessment) {
        this.scene = scene;
        this.assessment = assessment;
    }

    /**
     * @param subjects whom the matter is about, none of them the Chief Executive Officer
     * @param allegations what is alleged, and the codes it falls under
     */
    void header(
            String file, LocalDate received, List<Subject> subjects, String area, String details, Said allegations) {
        scene.done(
                "assessor",
                "fills the form's header",
                Part.ASSESSMENT,
                assessment + "/header",
                c -> c.put(Map.of(
                        "fileReference", file,
                        "receivedOn", received,
                        "complainants", List.of(),
                        "subjects", subjects,
                        "businessArea", area,
                        "details", details,
                        "allegationTypes", allegations.types(),
                        "allegationDetails", allegations.details())));
    }

    /** Why somebody whom it is about has no id that would bar them from it. */
    void unidentified(String reasons) {
        scene.done(
                "assessor",
                "records why the subject has no id",
                Part.ASSESSMENT,
                assessment + "/unidentified-subjects",
                c -> c.put(Map.of("reasons", reasons)));
    }

    /** Which human rights are engaged, and whether what is decided is compatible with them (HV-41). */
    void rights(List<String> engaged, String reasons) {
        scene.done(
                "assessor",
                "considers human rights",
                Part.ASSESSMENT,
                assessment + "/human-rights",
                c -> c.put(Map.of("rights", engaged, "compatible", true, "reasons", reasons)));
    }

    /**
     * Somebody the matter is about.
     *
     * @param officer the opaque id they act under; null where it is not known
     */
    record Subject(String name, String position, @Nullable UUID officer, boolean chiefExecutive) {}

    /** What is alleged. */
    record Said(List<String> types, String details) {}

    void answer(String question, String value, List<String> options, String reasons) {
        Map<String, Object> answer = new HashMap<>(Map.of("options", options, "reasons", reasons));
        if (!value.isEmpty()) answer.put("value", value);
        String shown = value.isEmpty() ? String.join(", ", options) : value;
        scene.done(
                "assessor",
                "answers %s: %s".formatted(question, shown),
                Part.ASSESSMENT,
                assessment + "/answers/" + question,
                c -> c.put(answer));
    }
}
