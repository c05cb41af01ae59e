package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.LinkMatters;
import io.probity.intake.complaint.ComplaintEvent.MattersLinked;

/** Matters that belong together. Linking changes nothing of how either is handled, at whatever stage it is. */
public final class Linking {
    private Linking() {}

    static Decision<ComplaintEvent> link(LinkMatters c, OnRecord known) {
        if (known.file().isAbout(c.by())) return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (known.file().id().equals(c.other())) return refuse(ComplaintRule.LINKED_TO_ANOTHER);
        if (known.file().links().contains(c.other())) return accept();
        return accept(new MattersLinked(c.other(), c.by().id(), c.at()));
    }

    /**
     * Whether one matter may say that it is linked to another: a hidden one stands in no other's file (MC-15), where more
     * people read than may know of it.
     */
    public static boolean mayName(ComplaintFile one, ComplaintFile other) {
        return one.particulars().hidden() || !other.particulars().hidden();
    }
}
