package io.probity.policy;

/**
 * Why something is not handled as a complaint, and where it belongs instead (HV-01, HV-02).
 *
 * @param label in words for the complainant
 * @param rightPlace where to go with it, in words for the complainant
 */
public record OutOfScope(String code, String label, String rightPlace, String clause) {}
