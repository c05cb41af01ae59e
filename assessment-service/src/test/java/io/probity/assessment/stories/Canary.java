package io.probity.assessment.stories;

/** Invented words that must be found nowhere but where they belong. */
final class Canary {
    static final String NAME = "Quokkaline Birdwhistle";
    static final String DETAILS = "Wombatine timesheets at the depot";
    static final String REASONS = "Numbatish reasons of an assessor";

    private Canary() {}
}
