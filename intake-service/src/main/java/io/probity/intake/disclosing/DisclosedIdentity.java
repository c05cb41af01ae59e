package io.probity.intake.disclosing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.person.Ground;
import io.probity.intake.person.Identity;
import io.probity.intake.person.Identity.ContactWay;
import io.probity.intake.person.Person;
import java.util.Optional;
import java.util.UUID;

/** Who somebody is, as far as the ground reaches: a letter needs no telephone. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DisclosedIdentity(
        UUID person,
        String fullName,
        Optional<String> address,
        Optional<String> homePhone,
        Optional<String> mobilePhone,
        Optional<String> email,
        Optional<ContactWay> preferredContact) {

    static DisclosedIdentity of(Person person, Ground ground) {
        return switch (person) {
            case Person.Unknown nobody -> throw new IllegalStateException("a person the vault does not know");
            case Person.Sealed known -> of(known.id(), known.identity(), ground == Ground.LETTER);
        };
    }

    private static DisclosedIdentity of(UUID id, Identity identity, boolean forLetter) {
        return new DisclosedIdentity(
                id,
                identity.fullName(),
                identity.address(),
                forLetter ? Optional.empty() : identity.homePhone(),
                forLetter ? Optional.empty() : identity.mobilePhone(),
                identity.email(),
                identity.preferred());
    }
}
