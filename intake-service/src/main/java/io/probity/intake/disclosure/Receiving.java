package io.probity.intake.disclosure;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Reference;
import io.probity.intake.disclosure.DisclosureCommand.ReceiveDisclosure;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureEvent.WritingAllowed;
import io.probity.policy.Channel;

/** What a disclosure must hold to be taken in: little, for whoever makes one is not to be turned away by a form. */
final class Receiving {
    private Receiving() {}

    static Decision<DisclosureEvent> receive(ReceiveDisclosure c) {
        if (c.channel() != Channel.WEB && !c.by().holds("pid-coordinator"))
            return refuse(DisclosureRule.COORDINATOR_RECORDS_OTHER_CHANNELS);
        if (c.account().whatHappened().isBlank()) return refuse(DisclosureRule.WHAT_HAPPENED_IS_TOLD);
        if (c.receivedOn().isAfter(c.today())) return refuse(DisclosureRule.NOT_IN_THE_FUTURE);
        var received = new DisclosureReceived(
                c.disclosure(),
                Reference.of(c.initials(), c.disclosure()),
                c.kind(),
                c.discloser(),
                c.subjects(),
                c.channel(),
                c.receivedOn(),
                c.account(),
                c.policy(),
                c.policyVersion(),
                c.at());
        return c.discloser().isPresent() && c.writingAllowed()
                ? accept(received, new WritingAllowed(c.at()))
                : accept(received);
    }
}
