package io.probity.assessment.assessing;

import java.util.List;

/**
 * The record of a decision not to notify, in Queensland of section 40A (HV-35).
 *
 * @param conduct details of the alleged conduct
 * @param informationRelied codes of the evidence relied on
 * @param evidence that evidence, described
 * @param reasons any other reasons for the decision
 */
public record NotNotified(String conduct, List<String> informationRelied, String evidence, String reasons, String by) {}
