package io.probity.intake.lodging;

import io.probity.intake.person.Identity;
import io.probity.intake.person.Identity.ContactWay;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Name and contacts, of the complainant or of somebody they act for (HV-05). Goes to the vault and nowhere else. */
public record PersonalDetails(
        @NotNull @Size(max = 200) String fullName,
        @Nullable @Size(max = 500) String address,
        @Nullable @Size(max = 40) String homePhone,
        @Nullable @Size(max = 40) String mobilePhone,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable ContactWay preferredContact) {

    /** As the vault takes it. */
    public Identity identity() {
        return new Identity(
                fullName,
                Texts.given(address),
                Texts.given(homePhone),
                Texts.given(mobilePhone),
                Texts.given(email),
                Optional.ofNullable(preferredContact));
    }
}
