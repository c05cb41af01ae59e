package io.probity.intake;

import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.handling.Aggregates;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.ComplaintCommand;
import io.probity.intake.complaint.ComplaintDecider;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.council.Council;
import io.probity.intake.council.CouncilCommand;
import io.probity.intake.council.CouncilDecider;
import io.probity.intake.council.CouncilEvent;
import io.probity.intake.disclosure.Disclosure;
import io.probity.intake.disclosure.DisclosureCommand;
import io.probity.intake.disclosure.DisclosureDecider;
import io.probity.intake.disclosure.DisclosureEvent;
import io.probity.intake.person.Person;
import io.probity.intake.person.PersonCommand;
import io.probity.intake.person.PersonDecider;
import io.probity.intake.person.PersonEvent;
import io.probity.intake.receipt.Receipt;
import io.probity.intake.receipt.ReceiptCommand;
import io.probity.intake.receipt.ReceiptDecider;
import io.probity.intake.receipt.ReceiptEvent;
import io.probity.policy.Policies;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this service is made of. */
public class IntakeWiring {
    /** Read and checked once: a pack that does not hold together stops the service at its start. */
    private static final Policies POLICIES = Policies.load();

    public static final Aggregate<ComplaintCommand, Complaint, ComplaintEvent> COMPLAINT =
            Aggregate.of("complaint", ComplaintEvent.class, Complaint.class, new ComplaintDecider());

    /** Each person is sealed with a key of their own: destroying it forgets them, and no complaint. */
    public static final Aggregate<PersonCommand, Person, PersonEvent> PERSON = Aggregate.of(
                    "person", PersonEvent.class, Person.class, new PersonDecider())
            .upcasting(OlderEvents.OF_PERSONS);

    public static final Aggregate<CouncilCommand, Council, CouncilEvent> COUNCIL =
            Aggregate.of("council", CouncilEvent.class, Council.class, new CouncilDecider(POLICIES));

    public static final Aggregate<ReceiptCommand, Receipt, ReceiptEvent> RECEIPT =
            Aggregate.of("receipt", ReceiptEvent.class, Receipt.class, new ReceiptDecider());

    public static final Aggregate<DisclosureCommand, Disclosure, DisclosureEvent> DISCLOSURE = Aggregate.of(
                    "disclosure", DisclosureEvent.class, Disclosure.class, new DisclosureDecider())
            .upcasting(OlderEvents.OF_DISCLOSURES);

    @Produces
    @Singleton
    Aggregates aggregates() {
        return Aggregates.of(COMPLAINT, PERSON, COUNCIL, RECEIPT, DISCLOSURE);
    }

    @Produces
    @Singleton
    Policies policies() {
        return POLICIES;
    }
}
