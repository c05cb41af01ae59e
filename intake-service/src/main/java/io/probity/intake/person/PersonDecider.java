package io.probity.intake.person;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.person.Person.Sealed;
import io.probity.intake.person.Person.Unknown;
import io.probity.intake.person.PersonCommand.ChangeConfidence;
import io.probity.intake.person.PersonCommand.DiscloseIdentity;
import io.probity.intake.person.PersonCommand.MarkIdentity;
import io.probity.intake.person.PersonCommand.SealIdentity;
import io.probity.intake.person.PersonEvent.ConfidenceChanged;
import io.probity.intake.person.PersonEvent.IdentityDisclosed;
import io.probity.intake.person.PersonEvent.IdentityMarked;
import io.probity.intake.person.PersonEvent.IdentitySealed;

/** What the vault takes in, and whom it tells. */
public final class PersonDecider implements Decider<PersonCommand, Person, PersonEvent> {

    @Override
    public Person initialState() {
        return new Unknown();
    }

    @Override
    public Decision<PersonEvent> decide(PersonCommand command, Person person) {
        return switch (command) {
            case SealIdentity c when person instanceof Sealed known -> again(c, known);
            case SealIdentity c -> seal(c);
            case ChangeConfidence c when person instanceof Sealed known -> change(c, known);
            case MarkIdentity c when person instanceof Sealed known -> mark(c, known);
            case MarkIdentity c -> refuse(PersonRule.UNKNOWN_PERSON);
            case DiscloseIdentity c when person instanceof Sealed known -> disclose(c, known);
            case ChangeConfidence c -> refuse(PersonRule.UNKNOWN_PERSON);
            case DiscloseIdentity c -> refuse(PersonRule.UNKNOWN_PERSON);
        };
    }

    private static Decision<PersonEvent> seal(SealIdentity c) {
        Identity identity = c.identity();
        if (identity.fullName().isBlank()) return refuse(PersonRule.NAME_IS_GIVEN);
        if (c.part() == Part.COMPLAINANT && !identity.reachable()) return refuse(PersonRule.A_CONTACT_IS_GIVEN);
        if (identity.preferred().filter(way -> !identity.reachableBy(way)).isPresent())
            return refuse(PersonRule.PREFERRED_WAY_IS_GIVEN);
        return accept(new IdentitySealed(c.person(), c.complaint(), c.part(), c.inConfidence(), identity, c.at()));
    }

    /** Whoever seals the same once more, as two do at the same moment, finds it done. */
    private static Decision<PersonEvent> again(SealIdentity c, Sealed known) {
        return known.equals(sealed(c)) ? accept() : refuse(PersonRule.ALREADY_SEALED);
    }

    private static Sealed sealed(SealIdentity c) {
        return new Sealed(c.person(), c.complaint(), c.part(), c.inConfidence(), c.identity());
    }

    private static Decision<PersonEvent> change(ChangeConfidence c, Sealed known) {
        if (c.inConfidence() == known.inConfidence()) return accept();
        return accept(new ConfidenceChanged(known.id(), known.complaint(), c.inConfidence(), c.at()));
    }

    /** That two matters are of one person tells who it is, where one of them gives the name: in confidence there are none. */
    private static Decision<PersonEvent> mark(MarkIdentity c, Sealed known) {
        if (known.inConfidence() || c.marks().isEmpty()) return accept();
        return accept(new IdentityMarked(known.id(), known.complaint(), c.marks(), c.at()));
    }

    private static Decision<PersonEvent> disclose(DiscloseIdentity c, Sealed known) {
        if (!c.ground().isOpenTo(c.offices(), c.handles()))
            return refuse(
                    c.ground() == Ground.HANDLING
                            ? PersonRule.HANDLING_IS_THE_HANDLERS
                            : PersonRule.GROUND_IS_OPEN_TO_OFFICE);
        if (known.inConfidence() && !c.ground().opensConfidence()) return refuse(PersonRule.NAME_IS_HELD_IN_CONFIDENCE);
        if (c.ground().needsBasis() && c.basis().filter(b -> !b.isBlank()).isEmpty())
            return refuse(PersonRule.BASIS_IS_NAMED);
        return accept(new IdentityDisclosed(known.id(), known.complaint(), c.to(), c.ground(), c.basis(), c.at()));
    }

    @Override
    public Person evolve(Person person, PersonEvent event) {
        return switch (event) {
            case IdentitySealed e -> new Sealed(e.person(), e.complaint(), e.part(), e.inConfidence(), e.identity());
            case ConfidenceChanged e
            when person instanceof Sealed known ->
                new Sealed(known.id(), known.complaint(), known.part(), e.inConfidence(), known.identity());
            case ConfidenceChanged e -> person;
            case IdentityMarked e -> person;
            case IdentityDisclosed e -> person;
        };
    }
}
