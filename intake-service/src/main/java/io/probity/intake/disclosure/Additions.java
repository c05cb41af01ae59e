package io.probity.intake.disclosure;

import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.FurtherDisclosed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What came after a disclosure was received, by its receipt or through the coordinator.
 *
 * @param days of texts and documents in the order in which they came: a decision knows of a number of them
 */
public record Additions(List<FurtherDisclosed> texts, List<DocumentDisclosed> documents, List<LocalDate> days) {
    static final Additions NONE = new Additions(List.of(), List.of(), List.of());

    public Additions {
        texts = List.copyOf(texts);
        documents = List.copyOf(documents);
        days = List.copyOf(days);
    }

    Additions with(FurtherDisclosed e) {
        return new Additions(and(texts, e), documents, and(days, e.on()));
    }

    Additions with(DocumentDisclosed e) {
        return new Additions(texts, and(documents, e), and(days, e.on()));
    }

    public int count() {
        return days.size();
    }

    List<LocalDate> since(int known) {
        return days.subList(known, days.size());
    }

    Optional<DocumentDisclosed> document(UUID attachment) {
        return documents.stream()
                .filter(disclosed -> disclosed.attachment().equals(attachment))
                .findFirst();
    }

    /** How often whoever holds the receipt added words. */
    long ownTexts() {
        return texts.stream().filter(added -> added.by().isEmpty()).count();
    }

    long ownDocuments() {
        return documents.stream().filter(added -> added.by().isEmpty()).count();
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
