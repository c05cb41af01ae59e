package io.probity.policy;

/**
 * Where a person may go who is not satisfied with the council (HV-25).
 *
 * @param agency an agency's id
 * @param about what it can look at, in words for the complainant
 */
public record AppealAgency(String agency, String about, String clause) {}
