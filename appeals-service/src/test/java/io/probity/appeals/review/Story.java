package io.probity.appeals.review;

import io.probity.appeals.review.Appeal.About;
import io.probity.appeals.review.Examination.Plan;
import io.probity.appeals.review.Examination.StepKind;
import io.probity.appeals.review.Report.Examined;
import io.probity.appeals.review.ReviewCommand.AddInformation;
import io.probity.appeals.review.ReviewCommand.AppointReviewOfficer;
import io.probity.appeals.review.ReviewCommand.CounselOfficer;
import io.probity.appeals.review.ReviewCommand.DecideReview;
import io.probity.appeals.review.ReviewCommand.InformMayor;
import io.probity.appeals.review.ReviewCommand.InstituteAction;
import io.probity.appeals.review.ReviewCommand.LodgeAppeal;
import io.probity.appeals.review.ReviewCommand.NoteComplaint;
import io.probity.appeals.review.ReviewCommand.NoteHandler;
import io.probity.appeals.review.ReviewCommand.NoteOutcome;
import io.probity.appeals.review.ReviewCommand.PlanReview;
import io.probity.appeals.review.ReviewCommand.PutAdverseMaterial;
import io.probity.appeals.review.ReviewCommand.RecordResponse;
import io.probity.appeals.review.ReviewCommand.RecordStep;
import io.probity.appeals.review.ReviewCommand.StandAside;
import io.probity.appeals.review.ReviewCommand.TellOutcome;
import io.probity.appeals.review.ReviewEvent.AdverseMaterialPut;
import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.appeals.review.ReviewEvent.AppealUpheld;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.appeals.review.ReviewEvent.CorrectiveActionInstituted;
import io.probity.appeals.review.ReviewEvent.Extent;
import io.probity.appeals.review.ReviewEvent.FollowUpAssigned;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.HandlerReturned;
import io.probity.appeals.review.ReviewEvent.InformationAdded;
import io.probity.appeals.review.ReviewEvent.InternalReviewExhausted;
import io.probity.appeals.review.ReviewEvent.MayorInformed;
import io.probity.appeals.review.ReviewEvent.OfficerCounselled;
import io.probity.appeals.review.ReviewEvent.OutcomeNoted;
import io.probity.appeals.review.ReviewEvent.PartNoted;
import io.probity.appeals.review.ReviewEvent.ResponseReceived;
import io.probity.appeals.review.ReviewEvent.ReviewClosed;
import io.probity.appeals.review.ReviewEvent.ReviewOfficerAppointed;
import io.probity.appeals.review.ReviewEvent.ReviewOutcomeTold;
import io.probity.appeals.review.ReviewEvent.ReviewPlanned;
import io.probity.appeals.review.ReviewEvent.ReviewStepRecorded;
import io.probity.appeals.review.ReviewEvent.ReviewerAssigned;
import io.probity.appeals.review.ReviewEvent.ReviewerStoodAside;
import io.probity.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The water bill: how it was handled, what was decided, and how its review went. */
final class Story {
    static final Policies POLICIES = Policies.load();
    static final Instant AT = Instant.parse("2026-08-03T00:00:00Z");
    static final Instant LATER = Instant.parse("2026-08-20T00:00:00Z");
    static final Instant RESPOND_BEFORE = Instant.parse("2026-08-17T00:00:00Z");
    static final String APPEAL = "0198f000-0000-7000-8000-00000000a001";
    static final Officer CEO = new Officer("officer-ceo", Set.of("ceo"));
    static final Officer MAYOR = new Officer("officer-mayor", Set.of("mayor"));
    static final Officer REVIEW_OFFICER = new Officer("officer-complaints", Set.of("complaints-officer"));
    static final String MANAGER = "officer-manager";
    static final List<ExternalAgency> AGENCIES = List.of(new ExternalAgency(
            "ombudsman",
            "The Office of the Ombudsman",
            "Administrative actions",
            "GPO Box 3314",
            "(07) 3005 7000",
            "o@o.example"));

    private Story() {}

    static ComplaintNoted complaint() {
        return new ComplaintNoted(
                "WCS-7Q4M2K",
                Optional.of("person-1"),
                false,
                "administrative-action",
                "water-sewerage",
                List.of("officer-9"),
                "wattle-creek",
                "8");
    }

    static HandlerNoted handledBy(String officer, String office) {
        return new HandlerNoted(officer, office);
    }

    static OutcomeNoted outcomeBy(String officer, String office) {
        return new OutcomeNoted("not-substantiated", Optional.empty(), LocalDate.of(2026, 7, 30), officer, office);
    }

    static NoteComplaint noteComplaint() {
        return new NoteComplaint(new Matter.Complaint(
                "WCS-7Q4M2K",
                Optional.of("person-1"),
                false,
                "administrative-action",
                "water-sewerage",
                List.of("officer-9"),
                "wattle-creek",
                "8"));
    }

    static NoteHandler noteHandler(String officer, String office) {
        return new NoteHandler(officer, office, false, AT);
    }

    /** The one before made way for them, or a plan gives it back to them. */
    static NoteHandler noteOtherMadeWay(String officer, String office) {
        return new NoteHandler(officer, office, true, AT);
    }

    static HandlerReturned returned(String officer, String from, String office) {
        return new HandlerReturned(officer, "manager", from, office);
    }

    static PartNoted partOf(String officer) {
        return new PartNoted(officer);
    }

    static NoteOutcome noteOutcome(String officer, String office) {
        return new NoteOutcome("not-substantiated", Optional.empty(), LocalDate.of(2026, 7, 30), officer, office, AT);
    }

    static LodgeAppeal lodge(About... about) {
        return new LodgeAppeal(
                APPEAL, Set.of(about), "Nobody read the meter.", "Read the meter.", false, "person-1", AT);
    }

    static AppealLodged lodged(About... about) {
        return new AppealLodged(
                APPEAL, Set.of(about), "Nobody read the meter.", "Read the meter.", false, "person-1", AT);
    }

    static ReviewerAssigned assigned(String office) {
        return new ReviewerAssigned(APPEAL, office);
    }

    static FollowUpAssigned followedUpBy(String office) {
        return new FollowUpAssigned(APPEAL, office);
    }

    static InternalReviewExhausted exhausted() {
        return new InternalReviewExhausted(APPEAL, AT);
    }

    static AddInformation add(String information) {
        return new AddInformation(APPEAL, information, "person-1", AT);
    }

    static InformationAdded added(String information) {
        return new InformationAdded(APPEAL, information, "person-1", AT);
    }

    static StandAside standAside(Officer by, String reason) {
        return new StandAside(APPEAL, reason, by, AT);
    }

    static ReviewerStoodAside stoodAside(String office, String reason) {
        return new ReviewerStoodAside(APPEAL, office, reason);
    }

    static AppointReviewOfficer appoint(String officer) {
        return new AppointReviewOfficer(APPEAL, officer, CEO, AT);
    }

    static ReviewOfficerAppointed appointed(String officer) {
        return new ReviewOfficerAppointed(APPEAL, officer, CEO.id(), AT);
    }

    static PlanReview plan(Officer by, List<String> people) {
        return new PlanReview(APPEAL, new Plan(people, List.of(), List.of()), by, AT);
    }

    static ReviewPlanned planned(Officer by, List<String> people) {
        return new ReviewPlanned(APPEAL, people, List.of(), List.of(), by.id(), AT);
    }

    static RecordStep step(String record) {
        return new RecordStep(APPEAL, StepKind.INTERVIEW, record, CEO, AT);
    }

    static ReviewStepRecorded stepped(String record) {
        return new ReviewStepRecorded(APPEAL, StepKind.INTERVIEW, record, CEO.id(), AT);
    }

    static PutAdverseMaterial put(Instant respondBefore) {
        return new PutAdverseMaterial(APPEAL, MANAGER, "The meter was not read.", respondBefore, CEO, AT);
    }

    static AdverseMaterialPut putTo(String person) {
        return new AdverseMaterialPut(APPEAL, person, "The meter was not read.", RESPOND_BEFORE, CEO.id(), AT);
    }

    static RecordResponse respond(String response) {
        return new RecordResponse(APPEAL, MANAGER, response, CEO, AT);
    }

    static ResponseReceived responded() {
        return new ResponseReceived(APPEAL, MANAGER, "I was on leave.", CEO.id(), AT);
    }

    static Report report(boolean handlingSatisfies, boolean remedySatisfies) {
        return new Report(
                new Examined(handlingSatisfies, "No meter reading was asked for."),
                new Examined(remedySatisfies, "The bill stayed as it was."),
                "The policy asks for a reading before a bill is confirmed.",
                List.of("The reading was estimated."),
                List.of("No check of estimated readings."),
                List.of("Read the meter and correct the bill."));
    }

    static DecideReview decide(Optional<Extent> extent, Report report, Instant at) {
        return new DecideReview(APPEAL, extent, report, Set.of(), CEO, at);
    }

    static AppealDismissed dismissed() {
        return new AppealDismissed(APPEAL, report(true, true), CEO.id(), AT);
    }

    static AppealUpheld upheld() {
        return new AppealUpheld(APPEAL, Extent.IN_PART, report(false, true), CEO.id(), AT);
    }

    static CounselOfficer counsel(String officer) {
        return new CounselOfficer(APPEAL, officer, "How estimates are checked.", CEO, AT);
    }

    static OfficerCounselled counselled() {
        return new OfficerCounselled(APPEAL, MANAGER, "How estimates are checked.", CEO.id(), AT);
    }

    static Remedy remedy(boolean coversAll, Optional<String> mitigation) {
        return new Remedy(
                "A new reading and a corrected bill.",
                coversAll,
                mitigation,
                "It puts you where you would have been.",
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 9, 1)));
    }

    static InstituteAction institute(Remedy remedy) {
        return new InstituteAction(APPEAL, "corrected-bill", remedy, CEO, AT);
    }

    static CorrectiveActionInstituted instituted() {
        return new CorrectiveActionInstituted(APPEAL, "corrected-bill", remedy(true, Optional.empty()), CEO.id(), AT);
    }

    static InformMayor informMayor(Officer by) {
        return new InformMayor(APPEAL, by, AT);
    }

    static MayorInformed mayorInformed() {
        return new MayorInformed(APPEAL, CEO.id(), AT);
    }

    static TellOutcome tell(List<ExternalAgency> agencies) {
        return new TellOutcome(APPEAL, agencies, CEO, AT);
    }

    static ReviewOutcomeTold told() {
        return new ReviewOutcomeTold(APPEAL, AGENCIES, "wattle-creek", "8", CEO.id(), AT);
    }

    static ReviewClosed closed() {
        return new ReviewClosed(APPEAL);
    }
}
