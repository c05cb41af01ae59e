package io.probity.reporting.rows;

import io.probity.contracts.IntakeEvent;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.ComplaintRefusedAsOutOfScope;
import io.probity.contracts.IntakeEvent.ComplaintReopened;
import io.probity.contracts.IntakeEvent.ComplaintWithdrawn;
import io.probity.contracts.IntakeEvent.DisclosureAssessed;
import io.probity.contracts.IntakeEvent.DisclosureAssessedAnew;
import io.probity.contracts.IntakeEvent.DisclosureDiverted;
import io.probity.contracts.IntakeEvent.DisclosureNotified;
import io.probity.contracts.IntakeEvent.DisclosureNotifiedAnew;
import io.probity.contracts.IntakeEvent.DisclosureReceived;
import io.probity.contracts.IntakeEvent.HumanRightsRaised;
import io.probity.contracts.IntakeEvent.IdentityDisclosed;
import io.probity.contracts.IntakeEvent.IdentitySealed;
import io.probity.contracts.IntakeEvent.InformationAdded;
import io.probity.contracts.IntakeEvent.MattersLinked;
import io.probity.contracts.IntakeEvent.MoreInformationAsked;
import io.probity.contracts.IntakeEvent.ReporterIdentified;
import io.probity.contracts.IntakeEvent.RequestConvertedToComplaint;
import io.probity.contracts.IntakeEvent.VerbalRecordConfirmed;
import io.probity.eventsourcing.inbox.Received;
import java.util.List;

/** A complaint as it came in and as it stands (HV-11), and who was told who complained. Who that is, is not among it. */
final class IntakeRows {

    private IntakeRows() {}

    static void of(IntakeEvent event, Received<?> received, Changes changes) {
        List<?> complaint = List.of(received.subject());
        switch (event) {
            case ComplaintLodged e -> {
                changes.row(
                        Table.COMPLAINT,
                        complaint,
                        "reference",
                        e.reference(),
                        "reporter",
                        e.reporter(),
                        "alleges",
                        e.alleges(),
                        "channel",
                        e.channel(),
                        "received_on",
                        e.receivedOn(),
                        "lodged_at",
                        received.at(),
                        "nature",
                        e.nature(),
                        "location",
                        e.location(),
                        "allegation_types",
                        e.allegationTypes(),
                        "subjects",
                        e.subjects(),
                        "policy",
                        e.policy(),
                        "policy_version",
                        e.policyVersion());
                stands("OPEN", "", received, changes);
            }
            case ComplaintReferredToHandler e ->
                changes.row(Table.COMPLAINT, complaint, "handler_office", e.office(), "referred_on", e.referredOn());
            case ComplaintAcknowledged ignored ->
                changes.row(Table.COMPLAINT, complaint, "acknowledged_at", received.at());
            case ComplaintWithdrawn ignored -> stands("WITHDRAWN", "withdrawn", received, changes);
            case ComplaintClosed e -> stands("CLOSED", e.outcome(), received, changes);
            case ComplaintReopened e -> stands("REOPENED", e.ground(), received, changes);
            case VerbalRecordConfirmed ignored ->
                changes.row(Table.COMPLAINT, complaint, "verbal_confirmed_at", received.at());
            case ComplaintRefusedAsOutOfScope ignored -> {
                // The closing that follows has the reason in its code.
            }
            case RequestConvertedToComplaint ignored -> {
                // It counts as any other complaint; the request was none.
            }
            case ReporterIdentified e -> changes.row(Table.COMPLAINT, complaint, "reporter", e.reporter());
            case MoreInformationAsked ignored -> {
                // What is said to and fro moves no complaint.
            }
            case InformationAdded ignored -> {
                // Nor does an answer.
            }
            case HumanRightsRaised ignored -> changes.row(Table.COMPLAINT, complaint, "human_rights_at", received.at());
            case MattersLinked ignored -> {
                // Each counts as one, whatever it is linked to.
            }
            case DisclosureReceived ignored -> ofNoNumber();
            case DisclosureAssessed ignored -> ofNoNumber();
            case DisclosureAssessedAnew ignored -> ofNoNumber();
            case DisclosureNotified ignored -> ofNoNumber();
            case DisclosureNotifiedAnew ignored -> ofNoNumber();
            case DisclosureDiverted ignored -> ofNoNumber();
            case IdentitySealed ignored -> {
                // That somebody's name is kept says nothing about a matter.
            }
            case IdentityDisclosed e ->
                changes.about(
                        Table.DISCLOSURE,
                        List.of(received.stream(), received.version()),
                        "ground",
                        e.ground(),
                        "told_to",
                        e.to(),
                        "at",
                        received.at());
        }
    }

    /** One a year in a small council would tell of somebody: disclosures are in no register and no number (MC-03, MC-04). */
    private static void ofNoNumber() {}

    private static void stands(String standing, String code, Received<?> received, Changes changes) {
        changes.row(
                Table.STANDING,
                List.of(received.subject(), received.version()),
                "standing",
                standing,
                "code",
                code,
                "at",
                received.at());
    }
}
