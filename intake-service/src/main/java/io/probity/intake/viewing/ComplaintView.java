package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.Alleges;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.Complaint.Closed;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.DirectRoute;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Particulars;
import io.probity.intake.complaint.Referring;
import io.probity.intake.complaint.Reporter;
import io.probity.intake.complaint.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One complaint, as somebody may see it.
 *
 * @param complainant the person in the vault, who is told of on a ground only
 * @param words what somebody wrote, as far as this officer needs it
 * @param exchange with whoever holds the receipt, for those who read all
 * @param noted what it is found to be beside what it was lodged as
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ComplaintView(
        UUID id,
        String reference,
        Stage stage,
        Optional<String> outcome,
        Reporter reporter,
        String reporterKind,
        Optional<UUID> complainant,
        Optional<UUID> represented,
        Alleges alleges,
        List<String> allegationTypes,
        String channel,
        LocalDate receivedOn,
        Instant lodgedAt,
        String nature,
        String location,
        String policy,
        String policyVersion,
        Optional<OwnRequest> request,
        Optional<RightPlace> outOfScope,
        Optional<Referral> referral,
        Optional<Acknowledgement> acknowledgement,
        Optional<Words> words,
        Optional<ExchangeView> exchange,
        List<AttachmentView> attachments,
        Optional<NotedView> noted) {

    /** The request it is about, under its own reference and date (HV-03). */
    public record OwnRequest(String reference, LocalDate requestedOn) {}

    /**
     * To whom it went, and why. That a handler made way, those read who manage conflicts, and who has it now: to all others it
     * is handed on as by somebody's choice, and of no handing on do they read the name, which only those have; nor who holds an
     * office that one person holds (HV-36).
     *
     * @param handler opaque id of an officer, or an office
     * @param name as it was written when somebody referred it
     */
    public record Referral(String handler, Optional<String> name, String office, LocalDate referredOn, String ground) {
        private static final Set<String> CONFLICTS = Set.of("ceo", "mayor", "pid-coordinator");

        static Referral of(ComplaintReferredToHandler e, ComplaintFile file, Officer officer) {
            boolean shown =
                    file.handledBy(officer) || officer.offices().stream().anyMatch(CONFLICTS::contains);
            String ground = shown || !DirectRoute.madeWay(e) ? e.ground() : Referring.ground(file.particulars());
            Optional<String> name = shown || !DirectRoute.handedOn(e) ? e.name() : Optional.empty();
            String handler = shown ? e.handler() : DirectRoute.whoHasIt(e.handler(), e.office());
            return new Referral(handler, name, e.office(), e.referredOn(), ground);
        }
    }

    /** What the complainant was told first. */
    public record Acknowledgement(String understanding, String nextSteps, String by, Instant at) {}

    public static ComplaintView of(Complaint complaint, Officer officer) {
        return switch (complaint) {
            case Complaint.NotLodged nothing -> throw new IllegalStateException("a complaint that was not lodged");
            case OnRecord known -> of(known, officer);
        };
    }

    private static ComplaintView of(OnRecord known, Officer officer) {
        ComplaintFile file = known.file();
        Particulars p = file.particulars();
        Optional<Words> words = Words.of(file, officer);
        return new ComplaintView(
                file.id(),
                file.lodged().reference(),
                known.stage(),
                known instanceof Closed closed ? Optional.of(closed.outcome()) : Optional.empty(),
                p.reporter(),
                p.reporterKind().code(),
                p.complainant(),
                p.represented(),
                p.alleges(),
                p.allegationTypes(),
                p.channel().code(),
                p.receivedOn(),
                file.lodged().at(),
                p.nature(),
                p.location(),
                file.lodged().policy(),
                file.lodged().policyVersion(),
                file.request().map(e -> new OwnRequest(e.reference(), e.requestedOn())),
                file.outOfScope().map(RightPlace::of),
                file.referral().map(e -> Referral.of(e, file, officer)),
                file.acknowledgement()
                        .filter(e -> words.isPresent())
                        .map(e -> new Acknowledgement(e.understanding(), e.nextSteps(), e.by(), e.at())),
                words,
                Words.readsAll(file, officer) ? ExchangeView.of(file.exchange()) : Optional.empty(),
                file.exchange().documents().stream().map(AttachmentView::of).toList(),
                NotedView.of(file.noted(), Words.readsAll(file, officer)));
    }
}
