package io.probity.intake.publishing;

import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import io.probity.intake.council.CouncilEvent;
import io.probity.intake.council.CouncilEvent.CouncilOnboarded;
import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.OfficeHolderTermEnded;
import io.probity.intake.council.CouncilEvent.PolicyAdopted;
import io.probity.intake.council.CouncilEvent.Section40AgreementMade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the other services are told of a council, which is the council named in the message. */
@ApplicationScoped
public class CouncilPublishing implements Publishing<CouncilEvent> {

    @Override
    public Class<CouncilEvent> of() {
        return CouncilEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<CouncilEvent> recorded) {
        return Optional.of(new Publication(Topics.COUNCILS, recorded.stream().id(), told(recorded.event())));
    }

    private static io.probity.contracts.CouncilEvent told(CouncilEvent event) {
        return switch (event) {
            case CouncilOnboarded e ->
                new io.probity.contracts.CouncilEvent.CouncilOnboarded(e.name(), e.jurisdiction());
            case PolicyAdopted e ->
                new io.probity.contracts.CouncilEvent.PolicyAdopted(
                        e.policy(), e.version(), e.resolution(), e.effectiveFrom());
            case OfficeHolderAppointed e ->
                new io.probity.contracts.CouncilEvent.OfficeHolderAppointed(e.office(), e.holder(), e.from());
            case OfficeHolderTermEnded e ->
                new io.probity.contracts.CouncilEvent.OfficeHolderTermEnded(e.office(), e.holder(), e.lastDay());
            case Section40AgreementMade e -> new io.probity.contracts.CouncilEvent.Section40AgreementMade(e.from());
        };
    }
}
