package io.probity.intake.complaint;

import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintEvent.InformationAdded;
import io.probity.intake.complaint.ComplaintEvent.LetterLeft;
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
 * @param letters those that would have been sent, had there been an address
 */
public record Exchange(
        boolean receipt,
        Optional<ReporterIdentified> identified,
        List<MoreInformationAsked> questions,
        List<InformationAdded> information,
        List<DocumentAttached> documents,
        List<LetterLeft> letters) {
    static final Exchange NONE = new Exchange(false, Optional.empty(), List.of(), List.of(), List.of(), List.of());

    public Exchange {
        questions = List.copyOf(questions);
        information = List.copyOf(information);
        documents = List.copyOf(documents);
        letters = List.copyOf(letters);
    }

    boolean hasAsked(UUID question) {
        return questions.stream().anyMatch(asked -> asked.question().equals(question));
    }

    boolean holdsLetter(UUID letter) {
        return letters.stream().anyMatch(left -> left.letter().equals(letter));
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
        return new Exchange(true, identified, questions, information, documents, letters);
    }

    Exchange identified(ReporterIdentified e) {
        return new Exchange(receipt, Optional.of(e), questions, information, documents, letters);
    }

    Exchange asked(MoreInformationAsked e) {
        return new Exchange(receipt, identified, with(questions, e), information, documents, letters);
    }

    Exchange added(InformationAdded e) {
        return new Exchange(receipt, identified, questions, with(information, e), documents, letters);
    }

    Exchange attached(DocumentAttached e) {
        return new Exchange(receipt, identified, questions, information, with(documents, e), letters);
    }

    Exchange left(LetterLeft e) {
        return new Exchange(receipt, identified, questions, information, documents, with(letters, e));
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
