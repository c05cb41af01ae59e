package io.probity.appeals.review;

/**
 * An agency to which a complainant may take the matter next, with its contacts as they were told (HV-25).
 *
 * @param about what it can look at
 */
public record ExternalAgency(String id, String name, String about, String address, String telephone, String email) {}
