package io.probity.intake.person;

import io.probity.eventsourcing.decider.Rule;

/** Why the vault refuses. */
public enum PersonRule implements Rule {
    ALREADY_SEALED(Kind.STATE, "", "This identity is in the vault already."),
    UNKNOWN_PERSON(Kind.STATE, "", "The vault knows no such person."),
    NAME_IS_GIVEN(Kind.CONTENT, "HV-05", "Give the full name, or lodge anonymously."),
    A_CONTACT_IS_GIVEN(
            Kind.CONTENT, "HV-05", "Give an address, a telephone number or an email address, or lodge anonymously."),
    PREFERRED_WAY_IS_GIVEN(Kind.CONTENT, "HV-05", "The preferred way of contact is one of those that were given."),
    BASIS_IS_NAMED(Kind.CONTENT, "HV-57", "Name the written consent, or the law, on which the identity is asked for."),
    GROUND_IS_OPEN_TO_OFFICE(
            Kind.AUTHORITY,
            "HV-57",
            "Identity is told only to those who need it: this ground is not open to your office."),
    HANDLING_IS_THE_HANDLERS(
            Kind.AUTHORITY,
            "MC-15",
            "For the handling, its handler alone is told who complained: ask on another ground, if you have one."),
    NAME_IS_HELD_IN_CONFIDENCE(
            Kind.AUTHORITY,
            "HV-14",
            "This name was given in confidence: it is told for a letter, for protection, by consent or by law only.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    PersonRule(Kind kind, String clause, String sentence) {
        this.kind = kind;
        this.clause = clause;
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
