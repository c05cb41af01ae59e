package io.probity.intake.diverting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.policy.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An agency, and how it is reached on a day. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgencyPlace(
        String agency,
        String name,
        List<String> postal,
        Optional<String> telephone,
        Optional<String> email,
        Optional<String> website) {
    public static AgencyPlace of(Agency agency, LocalDate day) {
        Optional<Agency.Contact> contact = agency.contactOn(day);
        return new AgencyPlace(
                agency.id(),
                agency.name(),
                contact.map(Agency.Contact::postal).orElse(List.of()),
                contact.flatMap(Agency.Contact::telephone),
                contact.flatMap(Agency.Contact::email),
                contact.flatMap(Agency.Contact::website));
    }
}
