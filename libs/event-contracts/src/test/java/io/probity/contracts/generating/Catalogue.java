package io.probity.contracts.generating;

import io.probity.contracts.ContractEvent;
import io.probity.contracts.Published;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The event catalogue for people: what each event tells, and what it carries. */
final class Catalogue {
    private static final Map<Type, String> TYPES = Map.of(
            String.class, "text",
            LocalDate.class, "date",
            Instant.class, "instant",
            int.class, "number",
            long.class, "number",
            boolean.class, "yes or no");
    private static final String SCHEMAS = "../../libs/event-contracts/src/main/resources/schemas/";

    private final StringBuilder page = new StringBuilder();

    private Catalogue() {}

    static String page() {
        return new Catalogue().written();
    }

    private String written() {
        page.append("""
                # The events that services publish

                Generated from the records in `libs/event-contracts`; a test fails while this page differs from them. \
                Write it anew with `./mvnw test -pl libs/event-contracts -Dapprove=true`.

                Each is a CloudEvent (binary mode) in Kafka. The key and `subject` are the id of the complaint, so order \
                holds within a matter; `council` says whose it is. No event holds a personal datum: codes, references, \
                dates and opaque ids only. Ids in brackets are the duties of the sources.

                """);
        Chapter.all().forEach(this::contents);
        page.append('\n');
        Chapter.all().forEach(this::chapter);
        return page.toString();
    }

    private void contents(Chapter chapter) {
        page.append("- [`%s`](#%s): %s, %d events\n"
                .formatted(
                        chapter.topic(),
                        chapter.topic().replace(".", ""),
                        chapter.service(),
                        chapter.records().size()));
    }

    private void chapter(Chapter chapter) {
        page.append(
                "## %s\n\n%s Published by the %s.\n\n".formatted(chapter.topic(), chapter.says(), chapter.service()));
        chapter.records().forEach(this::event);
    }

    private void event(Class<? extends ContractEvent> record) {
        var published = record.getAnnotation(Published.class);
        page.append("### %s\n\n%s\n\n[`%s`](%s%s.json)\n\n"
                .formatted(record.getSimpleName(), published.tells(), published.value(), SCHEMAS, published.value()));
        page.append("| carries | as | what it is |\n|---|---|---|\n");
        Arrays.stream(record.getRecordComponents())
                .forEach(c -> page.append("| `%s` | %s | %s |\n"
                        .formatted(c.getName(), type(c.getGenericType()), says(c).replace("|", "\\|"))));
        page.append('\n');
    }

    private static String says(RecordComponent component) {
        return Javadoc.of(component).orElse("");
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            var of = type(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? of + ", or nothing" : "list of " + of;
        }
        if (type instanceof Class<?> c && c.isEnum()) {
            return List.of(c.getEnumConstants()).stream()
                    .map(constant -> "`" + constant + "`")
                    .collect(Collectors.joining(", "));
        }
        return TYPES.getOrDefault(type, type.getTypeName());
    }
}
