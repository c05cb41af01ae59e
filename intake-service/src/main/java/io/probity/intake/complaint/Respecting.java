package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.RaiseHumanRights;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.HumanRightsRaised;
import io.probity.policy.HumanRights;
import java.util.Optional;
import java.util.Set;

/** A human rights complaint is received as one, whichever form it came on (HV-41). */
final class Respecting {
    private Respecting() {}

    static Decision<ComplaintEvent> raise(RaiseHumanRights c, OnRecord known) {
        ComplaintFile file = known.file();
        if (file.isAbout(c.by())) return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (c.law().isEmpty()) return refuse(ComplaintRule.NO_LAW_ON_HUMAN_RIGHTS);
        HumanRights law = c.law().get();
        if (!law.lists(c.rights()))
            return refuse(
                    ComplaintRule.RIGHTS_ARE_LISTED, ComplaintRule.RIGHTS_ARE_LISTED.sentence() + " " + law.sentence());
        Optional<HumanRightsRaised> before = file.noted().humanRights();
        if (before.isPresent())
            return Set.copyOf(before.get().rights()).equals(Set.copyOf(c.rights()))
                    ? accept()
                    : refuse(ComplaintRule.HUMAN_RIGHTS_RAISED_ONCE);
        if (known.hasEnded()) return refuse(ComplaintRule.HUMAN_RIGHTS_WHILE_HANDLED);
        ComplaintLodged lodged = file.lodged();
        return accept(new HumanRightsRaised(
                c.rights().stream().distinct().toList(),
                file.particulars().receivedOn(),
                lodged.policy(),
                lodged.policyVersion(),
                c.by().id(),
                c.at()));
    }
}
