package io.probity.intake.complaint;

import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintEvent.RequestConvertedToComplaint;
import java.util.stream.Stream;

/** A customer request is no complaint; concern about inaction on one is, and the request stays what it was (HV-03). */
final class Requests {
    static final LodgingCheck REFERRED_TO = new LodgingCheck(
            ComplaintRule.REQUEST_KEEPS_ITS_REFERENCE,
            c -> c.request().filter(request -> request.reference().isBlank()).isPresent());

    static final LodgingCheck MADE_BEFORE = new LodgingCheck(ComplaintRule.REQUEST_KEEPS_ITS_DATE, c -> c.request()
            .filter(request -> request.requestedOn().isAfter(c.particulars().receivedOn()))
            .isPresent());

    private Requests() {}

    static Stream<ComplaintEvent> converted(LodgeComplaint c) {
        return c.request().stream()
                .map(request -> new RequestConvertedToComplaint(request.reference(), request.requestedOn(), c.at()));
    }
}
