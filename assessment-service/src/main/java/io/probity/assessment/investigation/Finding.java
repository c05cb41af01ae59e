package io.probity.assessment.investigation;

/** What was found of one allegation. */
public enum Finding {
    SUBSTANTIATED,
    PARTLY_SUBSTANTIATED,
    NOT_SUBSTANTIATED,
    UNABLE_TO_DETERMINE;

    /** Whether at least a part of what was alleged is true. */
    public boolean upheld() {
        return this == SUBSTANTIATED || this == PARTLY_SUBSTANTIATED;
    }
}
