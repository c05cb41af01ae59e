package io.probity.assessment.assessing;

/**
 * What an assessment stands under, as it was when the complaint was lodged (HV-58).
 *
 * @param policy whose law
 * @param version the version in force
 */
public record Law(String policy, String version) {}
