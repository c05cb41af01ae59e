package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.Acknowledged;
import io.probity.intake.complaint.Complaint.AwaitingConfirmation;
import io.probity.intake.complaint.Complaint.AwaitingReferral;
import io.probity.intake.complaint.Complaint.Closed;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.Complaint.Referred;
import io.probity.intake.complaint.Complaint.Reopened;
import io.probity.intake.complaint.Complaint.Withdrawn;
import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintCommand.RefuseAsOutOfScope;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintRefusedAsOutOfScope;
import io.probity.policy.OutOfScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is not handled as a complaint: it is told the right place, closes, and stays on record (HV-01, HV-02). */
final class Scope {
    /** A complaint about inaction on a request is none (HV-03). */
    private static final String INITIAL_REQUEST = "initial-request";

    private static final String CLOSED_AS = "out-of-scope-";

    /** Below them nobody decides that a report of corrupt conduct is none. */
    private static final Set<String> OVER_REPORTS = Set.of("ceo", "pid-coordinator");

    static final LodgingCheck LISTED = new LodgingCheck(
            ComplaintRule.OUT_OF_SCOPE_REASON_IS_LISTED,
            c -> c.outOfScope().isPresent()
                    && find(c.outOfScope().get(), c.council().outOfScope()).isEmpty());

    static final LodgingCheck PLAIN = new LodgingCheck(
            ComplaintRule.SCOPE_IS_NOT_PLAIN,
            c -> c.outOfScope().isPresent() && (!LodgingCheck.administrative(c) || c.aboutChiefExecutive()));

    static final LodgingCheck NO_REQUEST_WITHOUT_ANSWER = new LodgingCheck(
            ComplaintRule.INACTION_ON_A_REQUEST_IS_A_COMPLAINT,
            c -> c.request().isPresent()
                    && c.outOfScope().filter(INITIAL_REQUEST::equals).isPresent());

    private Scope() {}

    /** What the form itself says: nobody has to wait for an officer to be told the right place. */
    static Stream<ComplaintEvent> plain(LodgeComplaint c) {
        return c.outOfScope().flatMap(reason -> find(reason, c.council().outOfScope())).stream()
                .flatMap(reason -> Stream.of(
                        new ComplaintRefusedAsOutOfScope(
                                reason.code(),
                                reason.label(),
                                reason.rightPlace(),
                                reason.clause(),
                                Optional.empty(),
                                c.by().id(),
                                c.at()),
                        new ComplaintClosed(CLOSED_AS + reason.code(), c.at())));
    }

    static Decision<ComplaintEvent> refused(RefuseAsOutOfScope c, OnRecord known) {
        return switch (known) {
            case Closed closed -> refuse(ComplaintRule.HANDLING_HAS_ENDED);
            case Withdrawn withdrawn -> refuse(ComplaintRule.HANDLING_HAS_ENDED);
            case Reopened reopened -> refuse(ComplaintRule.REOPENED_IS_IN_SCOPE);
            case AwaitingConfirmation a -> refused(c, a.file());
            case AwaitingReferral a -> refused(c, a.file());
            case Referred r -> refused(c, r.file());
            case Acknowledged a -> refused(c, a.file());
        };
    }

    private static Decision<ComplaintEvent> refused(RefuseAsOutOfScope c, ComplaintFile file) {
        if (file.isAbout(c.by())) return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (!c.by().records()) return refuse(ComplaintRule.OFFICERS_KEEP_THE_FILE);
        if (!decides(c.by(), file)) return refuse(ComplaintRule.SCOPE_OF_A_REPORT_IS_DECIDED_AT_THE_TOP);
        Optional<OutOfScope> reason = find(c.reason(), c.reasons());
        if (reason.isEmpty()) return refuse(ComplaintRule.OUT_OF_SCOPE_REASON_IS_LISTED);
        if (file.request().isPresent() && c.reason().equals(INITIAL_REQUEST))
            return refuse(ComplaintRule.INACTION_ON_A_REQUEST_IS_A_COMPLAINT);
        return accept(
                new ComplaintRefusedAsOutOfScope(
                        reason.get().code(),
                        reason.get().label(),
                        reason.get().rightPlace(),
                        reason.get().clause(),
                        c.explanation(),
                        c.by().id(),
                        c.at()),
                new ComplaintClosed(CLOSED_AS + reason.get().code(), c.at()));
    }

    /** What went to the top directly is decided by who has it there; a hidden report by the PID coordinator as well. */
    private static boolean decides(Officer by, ComplaintFile file) {
        boolean hasIt = file.referral().filter(DirectRoute::took).isEmpty() || file.handledBy(by);
        return file.particulars().hidden()
                ? OVER_REPORTS.stream().anyMatch(by::holds) || (by.holds("mayor") && file.handledBy(by))
                : hasIt;
    }

    private static Optional<OutOfScope> find(String code, List<OutOfScope> reasons) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
