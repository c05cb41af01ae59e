package io.probity.intake.disclosure;

import io.probity.intake.complaint.Document;
import io.probity.intake.complaint.Officer;
import io.probity.policy.Channel;
import io.probity.policy.Diversion;
import io.probity.policy.ReporterKind;
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
     * @param writingAllowed whether the discloser may be written to at the contact they gave
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
            boolean writingAllowed,
            String initials,
            String policy,
            String policyVersion,
            LocalDate today,
            Officer by,
            Instant at)
            implements DisclosureCommand {}

    /** Whoever made it is given a receipt: they read the advice, and add what they know, without a name. */
    record IssueDisclosureReceipt(Instant at) implements DisclosureCommand {}

    /** @param by the coordinator who records it; empty for whoever holds the receipt */
    record DiscloseFurther(String text, LocalDate today, Optional<Officer> by, Instant at)
            implements DisclosureCommand {}

    /** @param by the coordinator who puts it there; empty for whoever holds the receipt */
    record DiscloseDocument(UUID attachment, Document document, LocalDate today, Optional<Officer> by, Instant at)
            implements DisclosureCommand {}

    /** The discloser is told of their rights and of what becomes of it (PID Act, section 24). */
    record AdviseDiscloser(String advice, WayOfAdvice way, LocalDate on, LocalDate today, Officer by, Instant at)
            implements DisclosureCommand {}

    /** @param reviewOn the day by which it is looked at again */
    record PlanProtection(ProtectionPlan plan, LocalDate reviewOn, LocalDate today, Officer by, Instant at)
            implements DisclosureCommand {}

    /** @param informedBy how many texts and documents that came after it were read before it was decided */
    record AssessDisclosure(boolean assessable, String reasons, int informedBy, Officer by, Instant at)
            implements DisclosureCommand {}

    /** @param agencies ids of those that the policy knows */
    record RecordNotification(
            String agency, Set<String> agencies, LocalDate on, LocalDate today, Officer by, Instant at)
            implements DisclosureCommand {}

    /** The coordinator lodged a complaint out of it, which knows nothing of the disclosure (MC-12). */
    record NoteTrackOpened(String complaint, Officer by, Instant at) implements DisclosureCommand {}
}
