package io.probity.intake.lodging;

import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Reporter;
import io.probity.intake.seeing.Untraced;
import io.probity.policy.Channel;
import java.util.Set;

/**
 * Who is on record as having lodged something. An officer who writes down what somebody else said is; whoever fills in
 * the web form is not, even if they are logged in: their id beside the event would tell who the reporter is.
 */
record Lodger(Officer by, boolean recordsForSomebody) {

    static Lodger of(Officer caller, Channel channel, Reporter reporter) {
        if (channel != Channel.WEB && caller.records()) return new Lodger(caller, true);
        String nobody = reporter == Reporter.ANONYMOUS ? "anonymous" : "complainant";
        return new Lodger(new Officer(nobody, Set.of()), false);
    }

    /** The request without any trace of a caller who is not on record. */
    Request of(Request request) {
        return recordsForSomebody ? request : Untraced.of(request, by.id());
    }
}
