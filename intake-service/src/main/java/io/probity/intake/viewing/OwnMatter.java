package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Exchange;
import io.probity.intake.complaint.Reporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A matter as whoever holds its receipt may see it: what happened in public words, what was asked and said, and no officer
 * by name or id.
 *
 * @param reporter what they are at present
 * @param news what happened, in words and in order
 * @param attachments those they sent; none that the council put beside them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OwnMatter(
        String reference,
        LocalDate receivedOn,
        Reporter reporter,
        List<String> news,
        Optional<Understood> acknowledgement,
        Optional<RightPlace> outOfScope,
        List<Letter> letters,
        List<Question> questions,
        List<Information> information,
        List<AttachmentView> attachments) {

    /** What the council understood, and what it said happens next (HV-09). */
    public record Understood(String understanding, String nextSteps) {}

    /** What the council would have sent, had there been an address: what it decided, and why (HV-14, HV-44). */
    public record Letter(String kind, String subject, String text, Instant at) {}

    /** @param answered whether something was said to it */
    public record Question(UUID id, String text, Instant at, boolean answered) {}

    /** @param question the one it answers */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Information(Optional<UUID> question, String text, Instant at) {}

    public static OwnMatter of(Complaint complaint) {
        return switch (complaint) {
            case Complaint.NotLodged nothing -> throw new IllegalStateException("a complaint that was not lodged");
            case OnRecord known -> of(known);
        };
    }

    private static OwnMatter of(OnRecord known) {
        ComplaintFile file = known.file();
        return new OwnMatter(
                file.lodged().reference(),
                file.particulars().receivedOn(),
                file.particulars().reporter(),
                PublicWords.of(known),
                file.acknowledgement().map(told -> new Understood(told.understanding(), told.nextSteps())),
                file.outOfScope().map(RightPlace::of),
                file.exchange().letters().stream()
                        .map(left -> new Letter(left.kind(), left.subject(), left.text(), left.at()))
                        .toList(),
                questions(file.exchange()),
                file.exchange().information().stream()
                        .map(added -> new Information(added.question(), added.text(), added.at()))
                        .toList(),
                file.exchange().documents().stream()
                        .filter(attached -> attached.by().isEmpty())
                        .map(AttachmentView::of)
                        .toList());
    }

    private static List<Question> questions(Exchange exchange) {
        return exchange.questions().stream()
                .map(asked -> new Question(
                        asked.question(),
                        asked.text(),
                        asked.at(),
                        exchange.information().stream().anyMatch(added -> added.question()
                                .filter(asked.question()::equals)
                                .isPresent())))
                .toList();
    }
}
