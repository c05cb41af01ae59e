package io.probity.intake.complaint;

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
        List<InformationAdded> information) {
    static final Exchange NONE = new Exchange(false, Optional.empty(), List.of(), List.of());

    public Exchange {
        questions = List.copyOf(questions);
        information = List.copyOf(information);
    }

    boolean hasAsked(UUID question) {
        return questions.stream().anyMatch(asked -> asked.question().equals(question));
    }

    int messages() {
        return questions.size() + information.size();
    }

    Exchange receiptIssued() {
        return new Exchange(true, identified, questions, information);
    }

    Exchange identified(ReporterIdentified e) {
        return new Exchange(receipt, Optional.of(e), questions, information);
    }

    Exchange asked(MoreInformationAsked e) {
        return new Exchange(receipt, identified, with(questions, e), information);
    }

    Exchange added(InformationAdded e) {
        return new Exchange(receipt, identified, questions, with(information, e));
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
