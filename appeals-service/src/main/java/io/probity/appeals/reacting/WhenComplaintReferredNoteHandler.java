package io.probity.appeals.reacting;

import io.probity.appeals.Streams;
import io.probity.appeals.review.ReviewCommand.NoteHandler;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who handles a complaint cannot review it (HV-45). */
@ApplicationScoped
public class WhenComplaintReferredNoteHandler implements Reaction<ComplaintReferredToHandler> {

    /** The one before has a conflict of interest, or a plan lets them go on. */
    private static final String HANDLER_MADE_WAY = "HV-36";

    @Override
    public Class<ComplaintReferredToHandler> to() {
        return ComplaintReferredToHandler.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintReferredToHandler> received) {
        ComplaintReferredToHandler heard = received.event();
        var note = new NoteHandler(
                heard.handler(), heard.office(), heard.ground().equals(HANDLER_MADE_WAY), received.at());
        return List.of(Streams.REVIEW.intent(received.tenant(), received.subject(), note));
    }
}
