package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.disclosure.Account;
import io.probity.intake.disclosure.Decided;
import io.probity.intake.disclosure.Disclosure;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureFile;
import io.probity.intake.disclosure.ProtectionPlan;
import io.probity.intake.disclosure.Reach;
import io.probity.intake.disclosure.WayOfAdvice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A disclosure, as its coordinator sees it.
 *
 * @param discloser the person in the vault, who is told of on a ground only
 * @param reached in which ways the discloser can be told something
 * @param additions how many texts and documents came after it was received: a decision says how many of them it knows
 * @param assessments the last one holds; those before stand as they were made
 * @param protection the last plan holds
 * @param tracks complaints that the coordinator lodged out of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DisclosureView(
        UUID id,
        String reference,
        String stage,
        String disclosedBy,
        Optional<UUID> discloser,
        Reach reached,
        String channel,
        LocalDate receivedOn,
        Account account,
        List<Further> further,
        List<AttachmentView> attachments,
        int additions,
        String policy,
        String policyVersion,
        List<Advice> advice,
        List<Assessment> assessments,
        List<Protection> protection,
        Optional<Notification> notification,
        List<String> tracks) {
    /** @param by the coordinator; empty for the discloser themselves */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Further(String text, LocalDate on, Optional<String> by) {}

    /** What the discloser was told of their rights. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Advice(String advice, Optional<WayOfAdvice> way, LocalDate on, String by) {}

    /** Whether it has to be notified, and why. */
    public record Assessment(boolean assessable, String reasons, String by, Instant at) {
        static Assessment of(Decided decision) {
            return new Assessment(decision.assessable(), decision.reasons(), decision.by(), decision.at());
        }
    }

    /** How the discloser is protected from reprisal. */
    public record Protection(ProtectionPlan plan, LocalDate reviewOn, String by, Instant at) {}

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
                e.kind().code(),
                e.discloser(),
                file.reached(),
                e.channel().code(),
                e.receivedOn(),
                e.account(),
                file.additions().texts().stream()
                        .map(it -> new Further(it.text(), it.on(), it.by()))
                        .toList(),
                file.additions().documents().stream().map(AttachmentView::of).toList(),
                file.additions().count(),
                e.policy(),
                e.policyVersion(),
                file.advice().stream()
                        .map(it -> new Advice(it.advice(), it.way(), it.on(), it.by()))
                        .toList(),
                file.decisions().stream().map(Assessment::of).toList(),
                file.protection().stream()
                        .map(it -> new Protection(it.plan(), it.reviewOn(), it.by(), it.at()))
                        .toList(),
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
