package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.Agency;
import io.probity.policy.Agency.Contact;
import io.probity.policy.AppealAgency;
import io.probity.policy.Jurisdiction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold in how agencies are reached: one answer a day, and always one where a letter sends people there (HV-25). */
final class ContactCheck {
    private final Pack pack;
    private final Jurisdiction law;

    ContactCheck(Pack pack, Jurisdiction law) {
        this.pack = pack;
        this.law = law;
    }

    void run() {
        law.agencies().forEach(this::oneADay);
        law.externalAppeals().stream().map(AppealAgency::agency).distinct().forEach(id -> law.agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .ifPresentOrElse(this::always, () -> pack.flaw("external-appeals/" + id, "There is no agency " + id)));
    }

    /** On no day are there two answers to how an agency is reached. */
    private void oneADay(Agency agency) {
        Optional<Contact> before = Optional.empty();
        for (Contact contact : agency.contacts()) {
            var at = "agencies/" + agency.id() + "/contacts/" + contact.from();
            if (contact.until().filter(contact.from()::isAfter).isPresent()) {
                pack.flaw(at, "This contact ends before it begins");
            }
            before.filter(b -> overlap(b, contact))
                    .ifPresent(b -> pack.flaw(at, "Two contacts hold on " + contact.from()));
            before = Optional.of(contact);
        }
    }

    private static boolean overlap(Contact earlier, Contact later) {
        return earlier.from().equals(later.from())
                || earlier.until().filter(not(later.from()::isAfter)).isPresent();
    }

    /** From the law's first day on, whoever is sent there is told how to reach it. */
    private void always(Agency agency) {
        Stream<LocalDate> changes = agency.contacts().stream()
                .flatMap(contact -> Stream.concat(
                        Stream.of(contact.from()), contact.until().map(last -> last.plusDays(1)).stream()));
        Stream.concat(Stream.of(law.effectiveFrom()), changes)
                .filter(not(law.effectiveFrom()::isAfter))
                .distinct()
                .sorted()
                .filter(day ->
                        agency.contactOn(day).filter(ContactCheck::canBeTold).isEmpty())
                .findFirst()
                .ifPresent(day -> pack.flaw(
                        "agencies/" + agency.id(),
                        "It is named for appeals, and on %s has no address, telephone or e-mail to be told (HV-25)"
                                .formatted(day)));
    }

    /** A letter names no website. */
    private static boolean canBeTold(Contact contact) {
        return !contact.postal().isEmpty()
                || contact.telephone().isPresent()
                || contact.email().isPresent();
    }
}
