package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.disclosure.Disclosure;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.DisclosureFile;
import io.probity.intake.disclosure.WayOfAdvice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A disclosure as whoever made it sees it with their receipt: what becomes of it, what they were advised by it, and what
 * they added. Who the coordinator is, what they recorded, what they advised in another way, and how the discloser is
 * protected, is not among it: whoever finds the receipt would read it.
 *
 * @param news what becomes of it, in words
 * @param attachments those they sent; none that the coordinator put beside them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OwnDisclosure(
        String reference,
        LocalDate receivedOn,
        String news,
        List<Advice> advice,
        List<Information> information,
        List<AttachmentView> attachments) {
    /** What the coordinator tells of rights, and of what becomes of it (PID Act, section 24). */
    public record Advice(String advice, LocalDate on) {}

    /** What they added themselves. */
    public record Information(String text, LocalDate on) {}

    /** The same of any disclosure; of one that is on no track, nothing. */
    public static Optional<OwnDisclosure> shown(Disclosure disclosure) {
        return disclosure instanceof OnTrack known ? Optional.of(of(known)) : Optional.empty();
    }

    public static OwnDisclosure of(OnTrack known) {
        DisclosureFile file = known.file();
        return new OwnDisclosure(
                file.received().reference(),
                file.received().receivedOn(),
                news(known),
                file.advice().stream()
                        .filter(told -> told.way().equals(Optional.of(WayOfAdvice.RECEIPT)))
                        .map(told -> new Advice(told.advice(), told.on()))
                        .toList(),
                file.additions().texts().stream()
                        .filter(added -> added.by().isEmpty())
                        .map(added -> new Information(added.text(), added.on()))
                        .toList(),
                file.additions().documents().stream()
                        .filter(added -> added.by().isEmpty())
                        .map(AttachmentView::of)
                        .toList());
    }

    private static String news(OnTrack known) {
        return switch (known) {
            case Disclosure.Received r -> "The coordinator reads it, and decides whether it has to be notified.";
            case Disclosure.NotAssessable n ->
                "The coordinator decided that it has not to be notified. If you know more, add it: it is looked at anew.";
            case Disclosure.Assessable a -> "The coordinator decided that an agency has to be notified of it.";
            case Disclosure.Notified n -> "An agency was notified of it, and decides what becomes of it.";
        };
    }
}
