package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.ComplaintEvent.InformationAdded;
import io.probity.intake.complaint.ComplaintEvent.MoreInformationAsked;
import io.probity.intake.complaint.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What went to and fro with whoever holds the receipt, for the officers who handle the matter (HV-14). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExchangeView(List<Question> questions, List<Information> information) {

    /** What the council asked. */
    public record Question(UUID id, String text, String by, Instant at) {
        static Question of(MoreInformationAsked e) {
            return new Question(e.question(), e.text(), e.by(), e.at());
        }
    }

    /** @param question the one it answers */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Information(Optional<UUID> question, String text, Instant at) {
        static Information of(InformationAdded e) {
            return new Information(e.question(), e.text(), e.at());
        }
    }

    /** Empty where nobody holds a receipt: nobody can be asked there. */
    static Optional<ExchangeView> of(Exchange exchange) {
        if (!exchange.receipt()) return Optional.empty();
        return Optional.of(new ExchangeView(
                exchange.questions().stream().map(Question::of).toList(),
                exchange.information().stream().map(Information::of).toList()));
    }
}
