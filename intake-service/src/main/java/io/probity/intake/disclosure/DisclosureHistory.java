package io.probity.intake.disclosure;

import io.probity.intake.disclosure.Disclosure.Assessable;
import io.probity.intake.disclosure.Disclosure.Diverted;
import io.probity.intake.disclosure.Disclosure.NotAssessable;
import io.probity.intake.disclosure.Disclosure.NotReceived;
import io.probity.intake.disclosure.Disclosure.Notified;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.Disclosure.Received;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessedAnew;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureDiverted;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceiptIssued;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.FurtherDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.ProtectionPlanned;
import io.probity.intake.disclosure.DisclosureEvent.TrackOpened;
import io.probity.intake.disclosure.DisclosureEvent.WritingAllowed;
import java.time.Instant;

/** How each event changes what is known of a disclosure. */
final class DisclosureHistory {
    private DisclosureHistory() {}

    static Disclosure evolve(Disclosure disclosure, DisclosureEvent event) {
        if (event instanceof DisclosureDiverted) return new Diverted();
        if (event instanceof DisclosureReceived received) return new Received(DisclosureFile.of(received));
        return switch (disclosure) {
            case NotReceived nothing -> nothing;
            case Diverted elsewhere -> elsewhere;
            case OnTrack known -> evolve(known, event);
        };
    }

    private static OnTrack evolve(OnTrack known, DisclosureEvent event) {
        DisclosureFile file = known.file();
        return switch (event) {
            case DisclosureDiverted _, DisclosureReceived _ -> known;
            case DisclosureReceiptIssued _ ->
                known.with(file.reached(file.reached().withReceipt()));
            case WritingAllowed _ -> known.with(file.reached(file.reached().allowingWriting()));
            case FurtherDisclosed e -> known.with(file.adding(file.additions().with(e)));
            case DocumentDisclosed e -> known.with(file.adding(file.additions().with(e)));
            case DiscloserAdvised e -> known.with(file.advised(e));
            case DisclosureAssessed e -> decided(file, decision(file, e.assessable(), e.reasons(), e.by(), e.at()), "");
            case DisclosureAssessedAnew e ->
                decided(file, decision(file, e.assessable(), e.reasons(), e.by(), e.at()), e.due());
            case ProtectionPlanned e -> known.with(file.protecting(e));
            case DisclosureNotified e -> new Notified(file.notified(e));
            case TrackOpened e -> known.with(file.withTrack(e.complaint()));
        };
    }

    private static OnTrack decided(DisclosureFile file, Decided decision, String due) {
        DisclosureFile more = file.decided(decision, due);
        return decision.assessable() ? new Assessable(more) : new NotAssessable(more);
    }

    private static Decided decision(DisclosureFile file, boolean assessable, String reasons, String by, Instant at) {
        return new Decided(assessable, reasons, file.additions().count(), by, at);
    }
}
