package io.probity.intake.disclosure;

/** How a discloser is given advice. */
public enum WayOfAdvice {
    /** They read it with their receipt. */
    RECEIPT,
    /** At the contact they gave, where they allowed it. */
    EMAIL,
    /** At the address they gave, where they allowed it. */
    LETTER,
    /** They came to the coordinator, or rang. */
    IN_PERSON
}
