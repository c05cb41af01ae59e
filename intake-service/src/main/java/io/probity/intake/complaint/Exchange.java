package io.probity.intake.complaint;

import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintEvent.InformationAdded;
import io.probity.intake.complaint.ComplaintEvent.MoreInformationAsked;
import io.probity.intake.complaint.ComplaintEvent.ReporterIdentified;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What went to and fro between the council and whoever reported, after it was lodged (HV-14).
 *
 * @param receipt whether somebody holds one, and can be asked
 * @param identified who reported, where they told it later
 */
public record Exchange(
        boolean receipt,
        Optional<ReporterIdentified> identified,
        List<MoreInformationAsked> questions,
        List<InformationAdded> information,
        List<DocumentAttached> documents) {
    static final Exchange NONE = new Exchange(false, Optional.empty(), List.of(), List.of(), List.of());

    public Exchange {
        questions = List.copyOf(questions);
        information = List.copyOf(information);
        documents = List.copyOf(documents);
    }

    boolean hasAsked(UUID question) {
        return questions.stream().anyMatch(asked -> asked.question().equals(question));
    }

    /** Empty where there is none of this id. */
    public Optional<DocumentAttached> document(UUID attachment) {
        return documents.stream()
                .filter(attached -> attached.attachment().equals(attachment))
                .findFirst();
    }

    int messages() {
        return questions.size() + information.size();
    }

    Exchange receiptIssued() {
        return new Exchange(true, identified, questions, information, documents);
    }

    Exchange identified(ReporterIdentified e) {
        return new Exchange(receipt, Optional.of(e), questions, information, documents);
    }

    Exchange asked(MoreInformationAsked e) {
        return new Exchange(receipt, identified, with(questions, e), information, documents);
    }

    Exchange added(InformationAdded e) {
        return new Exchange(receipt, identified, questions, with(information, e), documents);
    }

    Exchange attached(DocumentAttached e) {
        return new Exchange(receipt, identified, questions, information, with(documents, e));
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
