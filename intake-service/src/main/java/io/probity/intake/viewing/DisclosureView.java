package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.ReporterKind;
import io.probity.intake.disclosure.Account;
import io.probity.intake.disclosure.Disclosure;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A disclosure, as its coordinator sees it.
 *
 * @param discloser the person in the vault, who is told of on a ground only
 * @param tracks complaints that the coordinator lodged out of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DisclosureView(
        UUID id,
        String reference,
        String stage,
        ReporterKind disclosedBy,
        Optional<UUID> discloser,
        String channel,
        LocalDate receivedOn,
        Account account,
        String policy,
        String policyVersion,
        Optional<Advice> advice,
        Optional<Assessment> assessment,
        Optional<Notification> notification,
        List<String> tracks) {

    /** What the discloser was told of their rights. */
    public record Advice(String advice, LocalDate on, String by) {}

    /** Whether it has to be notified, and why. */
    public record Assessment(boolean assessable, String reasons, String by, Instant at) {}

    /** The agency that was notified. */
    public record Notification(String agency, LocalDate on, String by) {}

    public static DisclosureView of(Disclosure disclosure) {
        return switch (disclosure) {
            case Disclosure.NotReceived n -> throw new IllegalStateException("a disclosure that was not received");
            case Disclosure.Diverted d -> throw new IllegalStateException("of a diverted report there is nothing");
            case OnTrack known -> of(known, known.file());
        };
    }

    private static DisclosureView of(OnTrack known, DisclosureFile file) {
        DisclosureReceived e = file.received();
        return new DisclosureView(
                e.disclosure(),
                e.reference(),
                stage(known),
                e.kind(),
                e.discloser(),
                e.channel().code(),
                e.receivedOn(),
                e.account(),
                e.policy(),
                e.policyVersion(),
                file.advised().map(it -> new Advice(it.advice(), it.on(), it.by())),
                file.assessed().map(it -> new Assessment(it.assessable(), it.reasons(), it.by(), it.at())),
                file.notified().map(it -> new Notification(it.agency(), it.on(), it.by())),
                file.tracks());
    }

    private static String stage(OnTrack known) {
        return switch (known) {
            case Disclosure.Received r -> "RECEIVED";
            case Disclosure.NotAssessable n -> "NOT_ASSESSABLE";
            case Disclosure.Assessable a -> "ASSESSABLE";
            case Disclosure.Notified n -> "NOTIFIED";
        };
    }
}
