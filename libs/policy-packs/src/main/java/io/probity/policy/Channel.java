package io.probity.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a complaint can come in (HV-04); by which of them a council takes one, its policy says. */
public enum Channel {
    TELEPHONE,
    EMAIL,
    FAX,
    LETTER,
    IN_PERSON,
    WEB,
    /** Has to be specified. */
    OTHER;

    /** Spoken, so that somebody else wrote it down (HV-12). */
    public boolean verbal() {
        return this == TELEPHONE || this == IN_PERSON;
    }

    /** As packs, forms and published events name it, such as {@code in-person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code) || channel.name().equals(code))
                .findFirst();
    }
}
