package io.probity.assessment.investigation;

/**
 * One of the criteria for deciding whether to investigate, as it was applied (HV-59).
 *
 * @param code which criterion, from the policy's list
 * @param speaksForInvestigating whether it does in this matter
 */
public record Criterion(String code, boolean speaksForInvestigating) {}
