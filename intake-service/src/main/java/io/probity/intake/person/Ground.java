package io.probity.intake.person;

import java.util.Set;

/** Why the vault may tell who somebody is (HV-57, MC-15). */
public enum Ground {
    /** A letter to the person: the platform's own services alone. */
    LETTER,
    /** Whoever handles the complaint has to speak with the complainant: they, until it ends, and nobody else who sees it. */
    HANDLING,
    /** The protection of a discloser. */
    PROTECTION,
    /** The person consented in writing. */
    CONSENT,
    /** A law requires it. */
    REQUIRED_BY_LAW;

    private static final Set<String> CONSENTED =
            Set.of("manager", "director", "complaints-officer", "ceo", "mayor", "pid-coordinator");
    private static final Set<String> BY_LAW = Set.of("ceo", "mayor", "pid-coordinator", "assessor");

    /** @param handles whether whoever asks is the complaint's handler now */
    boolean isOpenTo(Set<String> offices, boolean handles) {
        return switch (this) {
            case LETTER -> offices.contains("service");
            case HANDLING -> handles;
            case PROTECTION -> offices.contains("pid-coordinator");
            case CONSENT -> offices.stream().anyMatch(CONSENTED::contains);
            case REQUIRED_BY_LAW -> offices.stream().anyMatch(BY_LAW::contains);
        };
    }

    /** The consent, or the law, has to be named. */
    boolean needsBasis() {
        return this == CONSENT || this == REQUIRED_BY_LAW;
    }

    /** Good enough where the name was given in confidence (HV-14). */
    boolean opensConfidence() {
        return this != HANDLING;
    }
}
