package io.probity.policy;

/** What is true of a council and steers its statutory test. */
public enum Fact {
    SECTION_40_AGREEMENT
}
