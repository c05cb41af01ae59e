package io.probity.policy;

/**
 * An entry of a list that people choose from: the code is what events carry, the label is what people read.
 *
 * @param clause the duty it comes from; {@code own} where the list is the council's own
 */
public record Coded(String code, String label, String clause) {}
