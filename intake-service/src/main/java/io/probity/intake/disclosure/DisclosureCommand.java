package io.probity.intake.disclosure;

import io.probity.intake.complaint.Channel;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.ReporterKind;
import io.probity.policy.Diversion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What can be asked of a disclosure. */
public sealed interface DisclosureCommand {
    /**
     * It is made to an agency directly, and not here (MC-04). Whoever reports, about whom and what, is not among it.
     *
     * @param about the office of whom it is about
     */
    record DivertReport(
            UUID disclosure, String about, Diversion diversion, String policy, String policyVersion, Instant at)
            implements DisclosureCommand {}

    /**
     * @param discloser the person in the identity vault; empty if anonymous
     * @param subjects opaque ids of the officers it is about, where they are known
     * @param initials what the council's references begin with
     * @param today the date at the council's own place
     */
    record ReceiveDisclosure(
            UUID disclosure,
            ReporterKind kind,
            Optional<UUID> discloser,
            Set<String> subjects,
            Channel channel,
            LocalDate receivedOn,
            Account account,
            String initials,
            String policy,
            String policyVersion,
            LocalDate today,
            Officer by,
            Instant at)
            implements DisclosureCommand {}

    /** The discloser was told of their rights and of what becomes of it (PID Act, section 24). */
    record AdviseDiscloser(String advice, LocalDate on, LocalDate today, Officer by, Instant at)
            implements DisclosureCommand {}

    record AssessDisclosure(boolean assessable, String reasons, Officer by, Instant at) implements DisclosureCommand {}

    /** @param agencies ids of those that the policy knows */
    record RecordNotification(
            String agency, Set<String> agencies, LocalDate on, LocalDate today, Officer by, Instant at)
            implements DisclosureCommand {}

    /** The coordinator lodged a complaint out of it, which knows nothing of the disclosure (MC-12). */
    record NoteTrackOpened(String complaint, Officer by, Instant at) implements DisclosureCommand {}
}
