package io.probity.intake.viewing;

import io.probity.intake.complaint.Complaint.Acknowledged;
import io.probity.intake.complaint.Complaint.AwaitingConfirmation;
import io.probity.intake.complaint.Complaint.AwaitingReferral;
import io.probity.intake.complaint.Complaint.Closed;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.Complaint.Referred;
import io.probity.intake.complaint.Complaint.Reopened;
import io.probity.intake.complaint.Complaint.Withdrawn;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import java.util.ArrayList;
import java.util.List;

/** What happened to a matter, in words that may be told outside the council. No agency is named: it may have to be secret. */
final class PublicWords {
    private PublicWords() {}

    static List<String> of(OnRecord known) {
        List<String> news = new ArrayList<>();
        news.add("The council received this.");
        known.file().referral().map(PublicWords::went).ifPresent(news::add);
        if (known.file().acknowledgement().isPresent())
            news.add("The council said what it understood, and what it does.");
        if (known.file().heard().outcome().isPresent() && !(known instanceof Closed))
            news.add("It came to a decision.");
        news.add(stands(known));
        return news;
    }

    private static String went(ComplaintReferredToHandler referral) {
        return switch (referral.office()) {
            case "ceo" -> "It went to the chief executive officer.";
            case "mayor" -> "It went to the Mayor.";
            default -> "It went to an officer who looks into it.";
        };
    }

    private static String stands(OnRecord known) {
        return switch (known) {
            case AwaitingConfirmation a -> "It waits until what was written down is confirmed.";
            case AwaitingReferral a -> "It waits to be given to the officer who looks into it.";
            case Referred r -> "It is being looked at.";
            case Acknowledged a -> "It is being looked into.";
            case Reopened r -> "It was opened again, and is being looked into.";
            case Withdrawn w -> "It was taken back.";
            case Closed closed -> ended(closed.outcome());
        };
    }

    private static String ended(String outcome) {
        if (outcome.startsWith("out-of-scope-"))
            return "It is not handled as a complaint; the right place for it is told.";
        if (outcome.startsWith("retained-by-")) return "The council's own handling has ended; others go on with it.";
        if (outcome.equals("not-notified")) return "It was assessed, and the assessment ended the handling.";
        return "It is closed. What was decided: " + outcome.replace('-', ' ') + ".";
    }
}
