package io.probity.policy.reading;

import io.probity.policy.LetterText;
import io.probity.policy.OutOfScope;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold in a letter: it names what can be put in and nothing else, and leaves out nothing that it must say. */
final class LetterCheck {

    /** What can be put into each kind of letter; an agency's notice holds nothing of the matter (CA-04). */
    static final Map<String, Set<String>> KNOWN = Map.of(
            "acknowledgement", Set.of("council", "name", "reference", "receivedOn", "understanding", "nextSteps"),
            "outcome",
                    Set.of(
                            "council",
                            "name",
                            "reference",
                            "receivedOn",
                            "reasons",
                            "reliedOn",
                            "action",
                            "improvements",
                            "apology"),
            "appeal-outcome",
                    Set.of(
                            "council",
                            "name",
                            "reference",
                            "summary",
                            "reasons",
                            "handling",
                            "remedy",
                            "findings",
                            "action",
                            "externalRights"),
            "out-of-scope", Set.of("council", "name", "reference", "receivedOn", "reason", "rightPlace", "explanation"),
            "agency-notice", Set.of("council", "agency"));

    /** The entries of lists, by the names that {@code {#for …}} gives them. */
    private static final Map<String, Set<String>> ENTRIES = Map.of(
            "appeal-outcome", Set.of("finding", "agency.name", "agency.address", "agency.telephone", "agency.email"));

    private static final String OUT_OF_SCOPE = "out-of-scope";

    private static final Set<String> ON_THE_OUTSIDE = Set.of("council");

    /** What a letter of this kind cannot be without, and which duty says so. */
    private static final Map<String, Map<String, List<String>>> NEEDED = Map.of(
            "acknowledgement", Map.of("HV-09", List.of("understanding", "nextSteps")),
            "outcome", Map.of("HV-44", List.of("reasons", "reliedOn", "action", "improvements", "apology")),
            "appeal-outcome", Map.of("HV-50", List.of("summary", "reasons", "externalRights", "agency.name")),
            "out-of-scope", Map.of("HV-02", List.of("reason", "rightPlace")),
            "agency-notice", Map.of());

    private final Engine engine = Engine.builder().addDefaults().build();
    private final Pack pack;

    LetterCheck(Pack pack) {
        this.pack = pack;
    }

    /** @param outOfScope what belongs elsewhere by the law: where nothing does, nobody can be sent there (HV-02) */
    void run(List<LetterText> letters, List<OutOfScope> outOfScope) {
        letters.forEach(this::letter);
        letters.stream()
                .map(LetterText::kind)
                .filter(kind -> kind.equals(OUT_OF_SCOPE) && outOfScope.isEmpty())
                .forEach(
                        kind -> pack.flaw("letters/" + kind, "There is no out-of-scope list that it could be sent by"));
    }

    private void letter(LetterText letter) {
        var at = "letters/" + letter.kind();
        var known = new HashSet<>(KNOWN.get(letter.kind()));
        known.addAll(ENTRIES.getOrDefault(letter.kind(), Set.of()));
        named(at + "/subject", 0, letter.subject(), ON_THE_OUTSIDE);
        var named = named(at + "/text", 1, letter.text(), known);
        NEEDED.get(letter.kind()).forEach((clause, names) -> names.stream()
                .filter(name -> !named.contains(name))
                .forEach(name -> pack.flaw(at, "The letter leaves out {" + name + "}, which " + clause + " asks for")));
    }

    /**
     * The names in a text; of one that cannot be read, all that there could be.
     *
     * @param down by how many lines the text begins below its name
     */
    private Set<String> named(String at, int down, String text, Set<String> known) {
        var named = new HashSet<String>();
        try {
            Template template = engine.parse(text);
            for (Expression expression : template.getExpressions()) {
                var name = expression.toOriginalString();
                named.add(name);
                if (!known.contains(name)) {
                    pack.flawBelow(
                            at,
                            down == 0 ? 0 : expression.getOrigin().getLine(),
                            "There is no {" + name + "} to be put in");
                }
            }
        } catch (TemplateException e) {
            int line = e.getOrigin() == null ? 0 : e.getOrigin().getLine();
            pack.flawBelow(at, down == 0 ? 0 : line, "The braces cannot be read: " + e.getMessage());
            return known;
        }
        return named;
    }
}
