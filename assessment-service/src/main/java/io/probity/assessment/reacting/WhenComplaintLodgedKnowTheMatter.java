package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.investigation.InvestigationCommand.KnowMatter;
import io.probity.assessment.investigation.Matter;
import io.probity.assessment.investigation.Track;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a complaint alleges decides which investigation it can lead to: the referral alone does not tell. */
@ApplicationScoped
class WhenComplaintLodgedKnowTheMatter implements Reaction<ComplaintLodged> {

    @Override
    public Class<ComplaintLodged> to() {
        return ComplaintLodged.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintLodged> received) {
        Law law = new Law(received.event().policy(), received.event().policyVersion());
        Track track =
                switch (received.event().alleges()) {
                    case ADMINISTRATIVE_ACTION -> Track.ADMINISTRATIVE;
                    case CORRUPT_CONDUCT -> Track.FRAUD;
                };
        KnowMatter know = new KnowMatter(
                new Matter(track, law),
                received.event().subjects(),
                received.event().complainant());
        return List.of(Matters.INVESTIGATION.intent(received.tenant(), received.subject(), know));
    }
}
