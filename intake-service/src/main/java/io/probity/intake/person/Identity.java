package io.probity.intake.person;

import java.util.Optional;

/** Who somebody is and how they are reached (HV-05). Never leaves the vault unrecorded. */
public record Identity(
        String fullName,
        Optional<String> address,
        Optional<String> homePhone,
        Optional<String> mobilePhone,
        Optional<String> email,
        Optional<ContactWay> preferred) {

    /** How somebody wishes to be contacted. */
    public enum ContactWay {
        EMAIL,
        LETTER,
        HOME_PHONE,
        MOBILE_PHONE
    }

    boolean reachable() {
        return Optional.<String>empty()
                .or(() -> address)
                .or(() -> homePhone)
                .or(() -> mobilePhone)
                .or(() -> email)
                .isPresent();
    }

    /** The contact a way needs is given. */
    boolean reachableBy(ContactWay way) {
        return switch (way) {
            case EMAIL -> email.isPresent();
            case LETTER -> address.isPresent();
            case HOME_PHONE -> homePhone.isPresent();
            case MOBILE_PHONE -> mobilePhone.isPresent();
        };
    }
}
