package io.probity.appeals.reacting;

import io.probity.appeals.Streams;
import io.probity.appeals.review.Matter.Complaint;
import io.probity.appeals.review.ReviewCommand.NoteComplaint;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whose law a complaint stands under, and how secret it is, is known before anybody appeals. */
@ApplicationScoped
public class WhenComplaintLodgedNoteComplaint implements Reaction<ComplaintLodged> {

    @Override
    public Class<ComplaintLodged> to() {
        return ComplaintLodged.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintLodged> received) {
        ComplaintLodged heard = received.event();
        var note = new NoteComplaint(new Complaint(
                heard.reference(),
                heard.complainant(),
                heard.alleges() == Alleges.CORRUPT_CONDUCT,
                heard.nature(),
                heard.location(),
                heard.subjects(),
                heard.policy(),
                heard.policyVersion()));
        return List.of(Streams.REVIEW.intent(received.tenant(), received.subject(), note));
    }
}
