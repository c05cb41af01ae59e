package io.probity.reporting;

import io.probity.contracts.AppealsEvent.AppealLodged;
import io.probity.contracts.AppealsEvent.AppealUpheld;
import io.probity.contracts.AppealsEvent.CorrectiveActionInstituted;
import io.probity.contracts.AppealsEvent.Extent;
import io.probity.contracts.AppealsEvent.FollowUpAssigned;
import io.probity.contracts.AppealsEvent.MayorInformed;
import io.probity.contracts.AppealsEvent.OfficerCounselled;
import io.probity.contracts.AppealsEvent.ReviewClosed;
import io.probity.contracts.AppealsEvent.ReviewOutcomeTold;
import io.probity.contracts.AppealsEvent.ReviewerAssigned;
import io.probity.contracts.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.contracts.AssessmentEvent.AssessedTypeA;
import io.probity.contracts.AssessmentEvent.AssessmentCategorised;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.AssessmentOpened;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.ControlReviewCompleted;
import io.probity.contracts.AssessmentEvent.ControlReviewRequired;
import io.probity.contracts.AssessmentEvent.InvestigationOpened;
import io.probity.contracts.AssessmentEvent.LossRecorded;
import io.probity.contracts.AssessmentEvent.NotNotifiedRecorded;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.ComplaintReopened;
import io.probity.contracts.IntakeEvent.IdentityDisclosed;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.ClockStarted;
import io.probity.contracts.NotificationEvent.LetterSent;
import io.probity.contracts.NotificationEvent.Overdue;
import io.probity.contracts.NotificationEvent.ReferralAcknowledged;
import io.probity.contracts.NotificationEvent.ReferralPrepared;
import io.probity.contracts.NotificationEvent.ReferredToCCC;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What five services tell of a council: a water bill reviewed, false timesheets, petty cash, a report of nothing, and more. */
final class Stories {
    static final String WATER_BILL = "WCS-WATER1";
    static final String OPEN_SINCE_LAST_YEAR = "WCS-OLD001";
    static final String TIMESHEETS = "WCS-TIMES1";
    static final String ABOUT_THE_CEO = "WCS-CEO001";
    static final String NO_SUSPICION = "WCS-NONE01";

    private Stories() {}

    static List<Told> all() {
        StoryTeller story = new StoryTeller();
        council(story);
        waterBill(story);
        openSinceLastYear(story);
        timesheets(story);
        aboutTheCeo(story);
        noSuspicion(story);
        return story.all();
    }

    private static void council(StoryTeller story) {
        story.about("council")
                .tell("2026-01-01T00:00:00Z", "council", new CouncilOnboarded("Wattle Creek Shire", "queensland"))
                .tell(
                        "2026-01-01T00:00:01Z",
                        "council",
                        new PolicyAdopted("wattle-creek", "8", "17 March 2021", LocalDate.of(2021, 3, 17)));
    }

    private static void waterBill(StoryTeller story) {
        story.about("water bill")
                .tell(
                        "2026-07-03T01:00:00Z",
                        "complaint",
                        lodged(WATER_BILL, Alleges.ADMINISTRATIVE_ACTION, "2026-07-03"))
                .tell(
                        "2026-07-03T01:00:01Z",
                        "clock/ack",
                        started("ack", "acknowledgement", "2026-07-03", "2026-07-17"))
                .tell("2026-07-04T01:00:00Z", "complaint", referred("manager"))
                .tell("2026-07-06T01:00:00Z", "complaint", new ComplaintAcknowledged("officer-manager"))
                .tell("2026-07-06T01:00:01Z", "person/one", new IdentityDisclosed("person-1", "notification", "letter"))
                .tell("2026-07-06T01:00:02Z", "letter/l1", new LetterSent("l1", "acknowledgement"))
                .tell(
                        "2026-07-06T01:00:03Z",
                        "clock/ack",
                        met("ack", "acknowledgement", "2026-07-17", "2026-07-06T01:00:02Z"))
                .tell("2026-07-20T01:00:00Z", "investigation/i1", new InvestigationOpened("i1", "administrative"))
                .tell(
                        "2026-07-20T02:00:00Z",
                        "investigation/i1",
                        outcome("i1", "partly-substantiated", Optional.of("explained-bill")))
                .tell("2026-07-21T01:00:00Z", "letter/l2", new LetterSent("l2", "outcome"))
                .tell("2026-07-21T01:00:01Z", "complaint", new ComplaintClosed("partly-substantiated"))
                .tell("2026-08-03T01:00:00Z", "review", new AppealLodged("a1"))
                .tell("2026-08-03T01:00:00Z", "review", new ReviewerAssigned("a1", "ceo"))
                .tell("2026-08-20T01:00:00Z", "review", new AppealUpheld("a1", Extent.IN_PART))
                .tell("2026-08-20T01:00:01Z", "complaint", new ComplaintReopened("HV-23"))
                .tell("2026-08-21T01:00:00Z", "review", new OfficerCounselled("a1", "officer-manager"))
                .tell("2026-08-21T02:00:00Z", "review", new CorrectiveActionInstituted("a1", "corrected-bill"))
                .tell("2026-08-21T03:00:00Z", "review", new MayorInformed("a1"))
                .tell("2026-08-21T03:30:00Z", "review", new FollowUpAssigned("a1", "mayor"))
                .tell("2026-08-21T04:00:00Z", "review", new ReviewOutcomeTold("a1"))
                .tell("2026-08-21T04:00:00Z", "review", new ReviewClosed("a1"))
                .tell("2026-08-21T05:00:00Z", "complaint", new ComplaintClosed("upheld-in-part"));
    }

    private static void openSinceLastYear(StoryTeller story) {
        story.about("since last year")
                .tell(
                        "2026-05-04T01:00:00Z",
                        "complaint",
                        lodged(OPEN_SINCE_LAST_YEAR, Alleges.ADMINISTRATIVE_ACTION, "2026-05-04"))
                .tell(
                        "2026-05-04T01:00:01Z",
                        "clock/old",
                        started("old", "acknowledgement", "2026-05-04", "2026-05-18"))
                .tell(
                        "2026-05-19T00:00:00Z",
                        "clock/old",
                        new Overdue("old", "acknowledgement", LocalDate.of(2026, 5, 18)));
    }

    private static void timesheets(StoryTeller story) {
        story.about("timesheets")
                .tell("2026-07-10T01:00:00Z", "complaint", lodged(TIMESHEETS, Alleges.CORRUPT_CONDUCT, "2026-07-10"))
                .tell("2026-07-10T01:00:01Z", "complaint", referred("ceo"))
                .tell(
                        "2026-07-10T02:00:00Z",
                        "assessment/s1",
                        new AssessmentOpened("s1", "wattle-creek", "8", "qld-corrupt-conduct"))
                .tell("2026-07-11T01:00:00Z", "assessment/s1", new AssessedTypeA("s1"))
                .tell("2026-07-11T01:00:00Z", "assessment/s1", new ReasonableSuspicionFormed("s1"))
                .tell("2026-07-11T01:00:00Z", "assessment/s1", new AssessmentCategorised("s1", Category.LEVEL_1))
                .tell("2026-07-12T01:00:00Z", "assessment/s1", endorsed("s1", Category.LEVEL_1, Optional.of("ccc")))
                .tell("2026-07-12T02:00:00Z", "referral/r1", new ReferralPrepared("r1", "ccc", "s1"))
                .tell(
                        "2026-07-12T03:00:00Z",
                        "referral/r1",
                        new ReferredToCCC("r1", "1", "ab12", "officer-ceo", Instant.parse("2026-07-11T01:00:00Z")))
                .tell("2026-07-13T03:00:00Z", "referral/r1", new ReferralAcknowledged("r1", "ccc", "CCC-77"))
                .tell("2026-07-20T03:00:00Z", "referral/r1", new AgencyDecided("r1", "ccc", AgencyDecision.RETAINED))
                .tell("2026-09-01T03:00:00Z", "investigation/i2", new InvestigationOpened("i2", "fraud"))
                .tell("2026-09-02T03:00:00Z", "investigation/i2", new LossRecorded("i2", "l2", "money", 123_456, true))
                .tell("2026-09-02T03:00:01Z", "investigation/i2", new ControlReviewRequired("i2"))
                .tell("2026-09-20T03:00:01Z", "investigation/i2", new ControlReviewCompleted("i2"));
    }

    private static void aboutTheCeo(StoryTeller story) {
        story.about("about the ceo")
                .tell("2026-07-15T01:00:00Z", "complaint", lodged(ABOUT_THE_CEO, Alleges.CORRUPT_CONDUCT, "2026-07-15"))
                .tell("2026-07-15T01:00:01Z", "complaint", referred("mayor"));
    }

    private static void noSuspicion(StoryTeller story) {
        story.about("no suspicion")
                .tell("2026-07-16T01:00:00Z", "complaint", lodged(NO_SUSPICION, Alleges.CORRUPT_CONDUCT, "2026-07-16"))
                .tell("2026-07-16T01:00:01Z", "complaint", referred("ceo"))
                .tell(
                        "2026-07-16T02:00:00Z",
                        "assessment/s2",
                        new AssessmentOpened("s2", "wattle-creek", "8", "qld-corrupt-conduct"))
                .tell("2026-07-17T01:00:00Z", "assessment/s2", new AssessedNotCorruptConduct("s2"))
                .tell(
                        "2026-07-17T02:00:00Z",
                        "assessment/s2",
                        new NotNotifiedRecorded("s2", List.of("complainant-statement", "payroll-records")))
                .tell("2026-07-18T01:00:00Z", "assessment/s2", endorsed("s2", Category.NOT_NOTIFIED, Optional.empty()))
                .tell("2026-07-18T02:00:00Z", "complaint", new ComplaintClosed("not-notified"));
    }

    private static ComplaintLodged lodged(String reference, Alleges alleges, String receivedOn) {
        return new ComplaintLodged(
                reference,
                Reporter.NAMED,
                Optional.of("person-1"),
                alleges,
                "letter",
                LocalDate.parse(receivedOn),
                "administrative-action",
                "water-sewerage",
                List.of(),
                List.of(),
                "wattle-creek",
                "8");
    }

    private static ComplaintReferredToHandler referred(String office) {
        return new ComplaintReferredToHandler("officer-" + office, office, LocalDate.of(2026, 7, 10), "HV-07");
    }

    private static ClockStarted started(String clock, String kind, String from, String due) {
        return new ClockStarted(clock, kind, LocalDate.parse(from), LocalDate.parse(due), "au-qld", "HV-08");
    }

    private static ClockMet met(String clock, String kind, String due, String at) {
        return new ClockMet(clock, kind, LocalDate.parse(due), Instant.parse(at));
    }

    private static OutcomeDecided outcome(String investigation, String outcome, Optional<String> remedy) {
        return new OutcomeDecided(
                investigation,
                outcome,
                remedy,
                LocalDate.of(2026, 7, 20),
                "officer-manager",
                "manager",
                "wattle-creek",
                "8");
    }

    private static AssessmentEndorsed endorsed(String assessment, Category category, Optional<String> agency) {
        return new AssessmentEndorsed(
                assessment,
                category,
                agency,
                agency.map(any -> Instant.parse("2026-07-11T01:00:00Z")),
                "officer-ceo",
                "Chief Executive Officer",
                "wattle-creek",
                "8");
    }
}
