package io.probity.assessment.investigation;

/** Where a disciplinary matter goes (MC-19). */
public enum DisciplineUnder {
    /** A councillor's, under the councillors' own code. */
    COUNCILLOR_CODE_OF_CONDUCT,
    /** An employee's, to the Manager People and Culture. */
    MANAGER_PEOPLE_AND_CULTURE
}
