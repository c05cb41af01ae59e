package io.probity.local.simulating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.policy.Answer;
import io.probity.verify.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads the past of one council out of the logs of its services. What is sealed stays so. */
public final class PastOf {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** That reasons were given is known; what they say is sealed. */
    private static final String SEALED = "sealed";
    /** The date of a policy's review is no clock of a matter; a disclosure is in no list and no number (MC-03). */
    private static final Set<String> LEFT_OUT = Set.of("policy-review", "disclosure-notification");

    /** A version that the council adopted. */
    public record Adopted(String policy, String version, LocalDate from) {}

    private final String council;
    private final Map<String, String> references = new HashMap<>();
    private final List<Adopted> adopted = new ArrayList<>();
    private final Map<String, PastClock> clocks = new LinkedHashMap<>();
    private final Map<String, Map<String, Answer>> answers = new HashMap<>();
    private final Map<String, PastAssessment> assessments = new LinkedHashMap<>();
    private Optional<String> jurisdiction = Optional.empty();
    private Optional<LocalDate> agreedFrom = Optional.empty();
    private ZoneId zone = ZoneId.of("UTC");

    public PastOf(String council) {
        this.council = council;
    }

    /** The jurisdiction that the council was onboarded in; empty where no log knows the council. */
    public Optional<String> jurisdiction() {
        return jurisdiction;
    }

    /** The version in force on a day. */
    public Optional<Adopted> adoptedBy(LocalDate day) {
        return adopted.reversed().stream().filter(a -> !a.from().isAfter(day)).max(Comparator.comparing(Adopted::from));
    }

    /** Days are those of this zone. To be said before the other logs are read. */
    public PastOf in(ZoneId place) {
        zone = place;
        return this;
    }

    public PastOf read(Iterator<Entry> log) {
        Iterable<Entry> entries = () -> log;
        StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.tenant().equals(council))
                .forEach(this::read);
        return this;
    }

    public Past past() {
        return new Past(List.copyOf(clocks.values()), List.copyOf(assessments.values()), agreedFrom);
    }

    private void read(Entry entry) {
        switch (entry.type()) {
            case "council.onboarded.v1" ->
                jurisdiction = Optional.of(data(entry).path("jurisdiction").asText());
            case "council.policy-adopted.v1" -> adopted.add(adopted(data(entry)));
            case "council.section-40-agreement-made.v1" -> agreedFrom = Optional.of(day(data(entry), "from"));
            case "complaint.lodged.v1" ->
                references.put(subject(entry), data(entry).path("reference").asText());
            case "clock.started.v1" -> start(data(entry));
            case "clock.met.v1" -> settle(data(entry), "metAt");
            case "clock.lapsed.v1" -> settle(data(entry), "at");
            case "assessment.question-answered.v1" -> answer(subject(entry), data(entry));
            // Until it is decided anew, the decision before holds, with the answers it was made on.
            case "assessment.reopened.v1" -> answers.remove(subject(entry));
            case "assessment.endorsed.v1", "assessment.decided-anew.v1" -> decide(subject(entry), data(entry));
            default -> {} // tells nothing of clocks or levels
        }
    }

    private static Adopted adopted(JsonNode event) {
        return new Adopted(event.path("policy").asText(), event.path("version").asText(), day(event, "effectiveFrom"));
    }

    private void start(JsonNode event) {
        var clock = event.path("clock");
        var due = event.path("due");
        if (LEFT_OUT.contains(code(clock.path("kind")))) return;
        clocks.put(
                clock.path("id").asText(),
                new PastClock(
                        matter(clock.path("complaint").asText()),
                        code(clock.path("kind")),
                        day(due, "from"),
                        day(due, "due"),
                        Optional.empty()));
    }

    private void settle(JsonNode event, String at) {
        var day = dayOf(event.path(at));
        clocks.computeIfPresent(
                event.path("clock").path("id").asText(),
                (id, clock) ->
                        new PastClock(clock.matter(), clock.kind(), clock.from(), clock.due(), Optional.of(day)));
    }

    private void answer(String complaint, JsonNode event) {
        var options = new ArrayList<String>();
        event.path("options").forEach(option -> options.add(option.asText()));
        var question = event.path("question").asText();
        answers.computeIfAbsent(complaint, c -> new LinkedHashMap<>())
                .put(question, new Answer(question, event.path("value").asText(), options, SEALED));
    }

    /** The decision in force takes the place of the one before: a matter leads to one place. */
    private void decide(String complaint, JsonNode event) {
        assessments.put(
                complaint,
                new PastAssessment(
                        matter(complaint),
                        List.copyOf(answers.getOrDefault(complaint, Map.of()).values()),
                        dayOf(event.path("at")),
                        code(event.path("category"))));
    }

    private String matter(String complaint) {
        return references.getOrDefault(complaint, complaint);
    }

    private LocalDate dayOf(JsonNode instant) {
        return LocalDate.ofInstant(Instant.parse(instant.asText()), zone);
    }

    private static LocalDate day(JsonNode event, String name) {
        return LocalDate.parse(event.path(name).asText());
    }

    private static String code(JsonNode constant) {
        return constant.asText().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A stream is named after its matter, such as {@code complaint/018f…}. */
    private static String subject(Entry entry) {
        return entry.stream().substring(entry.stream().indexOf('/') + 1);
    }

    private static JsonNode data(Entry entry) {
        try {
            return JSON.readTree(entry.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(entry.name() + " is no JSON", e);
        }
    }
}
