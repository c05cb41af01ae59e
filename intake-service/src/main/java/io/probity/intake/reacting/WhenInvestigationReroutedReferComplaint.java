package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.AssessmentEvent.InvestigationRerouted;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand.NoteRerouted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A handler may not have a complaint any more: it is referred to whoever has it instead (HV-07, HV-36). */
@ApplicationScoped
public class WhenInvestigationReroutedReferComplaint implements Reaction<InvestigationRerouted> {
    /** Councils of three eastern states: at most an hour from any of their clocks, and never ahead of them. */
    private static final ZoneId EASTERN = ZoneId.of("Australia/Brisbane");

    @Override
    public Class<InvestigationRerouted> to() {
        return InvestigationRerouted.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<InvestigationRerouted> received) {
        InvestigationRerouted heard = received.event();
        LocalDate on = received.at().atZone(EASTERN).toLocalDate();
        var note = new NoteRerouted(heard.handler(), heard.toOffice(), on, received.actor(), received.at());
        return List.of(COMPLAINT.intent(received.tenant(), received.subject(), note));
    }
}
