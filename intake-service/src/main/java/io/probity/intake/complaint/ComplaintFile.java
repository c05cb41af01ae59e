package io.probity.intake.complaint;

import io.probity.intake.complaint.ComplaintEvent.ComplaintAcknowledged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.ComplaintRefusedAsOutOfScope;
import io.probity.intake.complaint.ComplaintEvent.MattersLinked;
import io.probity.intake.complaint.ComplaintEvent.RequestConvertedToComplaint;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;
import io.probity.policy.Authority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands on a complaint's file, whatever stage it is at. */
public record ComplaintFile(
        ComplaintLodged lodged,
        Optional<RequestConvertedToComplaint> request,
        Optional<ComplaintRefusedAsOutOfScope> outOfScope,
        Optional<VerbalRecordConfirmed> confirmed,
        Optional<ComplaintReferredToHandler> referral,
        Optional<ComplaintAcknowledged> acknowledgement,
        Heard heard,
        Exchange exchange,
        List<UUID> links,
        Noted noted) {

    static ComplaintFile of(ComplaintLodged lodged) {
        return new ComplaintFile(
                lodged,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Heard.NOTHING,
                Exchange.NONE,
                List.of(),
                Noted.NOTHING);
    }

    ComplaintFile converted(RequestConvertedToComplaint e) {
        return new ComplaintFile(
                lodged,
                Optional.of(e),
                outOfScope,
                confirmed,
                referral,
                acknowledgement,
                heard,
                exchange,
                links,
                noted);
    }

    ComplaintFile refused(ComplaintRefusedAsOutOfScope e) {
        return new ComplaintFile(
                lodged, request, Optional.of(e), confirmed, referral, acknowledgement, heard, exchange, links, noted);
    }

    /** What is opened again belongs here after all. */
    ComplaintFile inScope() {
        return new ComplaintFile(
                lodged, request, Optional.empty(), confirmed, referral, acknowledgement, heard, exchange, links, noted);
    }

    ComplaintFile confirmed(VerbalRecordConfirmed e) {
        return new ComplaintFile(
                lodged, request, outOfScope, Optional.of(e), referral, acknowledgement, heard, exchange, links, noted);
    }

    ComplaintFile referred(ComplaintReferredToHandler e) {
        return new ComplaintFile(
                lodged, request, outOfScope, confirmed, Optional.of(e), acknowledgement, heard, exchange, links, noted);
    }

    ComplaintFile acknowledged(ComplaintAcknowledged e) {
        return new ComplaintFile(
                lodged, request, outOfScope, confirmed, referral, Optional.of(e), heard, exchange, links, noted);
    }

    ComplaintFile hearing(Heard more) {
        return new ComplaintFile(
                lodged, request, outOfScope, confirmed, referral, acknowledgement, more, exchange, links, noted);
    }

    ComplaintFile exchanging(Exchange more) {
        return new ComplaintFile(
                lodged, request, outOfScope, confirmed, referral, acknowledgement, heard, more, links, noted);
    }

    ComplaintFile linked(MattersLinked e) {
        var more = new ArrayList<>(links);
        more.add(e.other());
        return new ComplaintFile(
                lodged,
                request,
                outOfScope,
                confirmed,
                referral,
                acknowledgement,
                heard,
                exchange,
                List.copyOf(more),
                noted);
    }

    ComplaintFile noting(Noted more) {
        return new ComplaintFile(
                lodged, request, outOfScope, confirmed, referral, acknowledgement, heard, exchange, links, more);
    }

    public UUID id() {
        return lodged.complaint();
    }

    /** As on the form, but for who reported, which may have been told since. */
    public Particulars particulars() {
        return exchange.identified()
                .map(e -> lodged.particulars().reportedBy(e.reporter(), e.complainant()))
                .orElse(lodged.particulars());
    }

    /** Whoever lodged it left no address, and took no receipt: nothing they are told reaches them (HV-15). */
    boolean isOutOfReach() {
        return particulars().anonymous() && !exchange.receipt();
    }

    /** This officer handles it: by name, or as the one holder of the office it went to. */
    public boolean handledBy(Officer officer) {
        return referral.filter(r -> r.handler().equals(officer.id())
                        || (DirectRoute.HELD_BY_ONE.contains(r.office()) && officer.holds(r.office())))
                .isPresent();
    }

    /** This officer wrote it down for whoever said it (HV-04). */
    public boolean takenDownBy(Officer officer) {
        return particulars().receivedBy().filter(officer.id()::equals).isPresent();
    }

    /** @param takingDown who takes down such matters, by the policy it stands under */
    boolean isConfirmedBy(Officer officer, Authority takingDown) {
        return takenDownBy(officer) || handledBy(officer) || takingDown.isGivenTo(officer.offices());
    }

    /** This officer is whom it is about (HV-17, HV-45): nobody looks into, or at, their own cause. */
    public boolean isAbout(Officer officer) {
        return particulars().subjects().contains(officer.id())
                || (particulars().aboutChiefExecutive() && officer.holds("ceo"));
    }
}
